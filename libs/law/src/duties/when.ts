// Building blocks of duties: whom they bind, which class brings them, and from which day.
//
// The deferral of the amendment names Chapter III Sections 1 to 3 only. Section 5 and Chapter IX fall under the general
// date by the letter, yet presuppose a classification that applies later: hence a formal and an effective day.
import type { Certainty, Condition, DutyDay, DutyTrigger } from '@registry/classifier';
import { AI_ACT, AMENDMENT, OWN_READING } from '../sources';

/** The days that differ between the wordings of the Act. */
export interface Dates {
  /** The general date, Article 113. */
  readonly general: string;
  /** Chapter III Sections 1 to 3 for listed uses (Annex III). */
  readonly listed: string;
  /** The same for products (Annex I). */
  readonly products: string;
  /** Article 111(4): a later day for content of systems that came before, where there is one. */
  readonly oldContent: readonly DutyDay[];
  /** A later day for prohibitions added later, where they stand alone. */
  readonly addedProhibitions: readonly DutyDay[];
  readonly certainty: Certainty;
  readonly source: string;
}

const applies: Condition = { rule: 'act-applies' };
/** A prohibited system has one duty: to stop. */
const lawful: Condition = { not: { rule: 'article-5-any-point' } };

export const provider: Condition = { rule: 'article-3-3-provider' };
export const deployer: Condition = { rule: 'article-3-4-deployer' };
export const both = (...conditions: Condition[]): Condition => ({ all: conditions });
export const either = (...conditions: Condition[]): Condition => ({ any: conditions });
export const no = (condition: Condition): Condition => ({ not: condition });
export const fact = (key: string): Condition => ({ fact: key });
export const rule = (id: string): Condition => ({ rule: id });
/** A point of Annex III as the rules find it, e.g. `4a`: remote identification is point 1(a) even where the list was answered without it. */
export const point = (code: string): Condition => ({ rule: `annex-3-${[...code].join('-')}` });
/** Every point but 2, critical infrastructure. */
export const notInfrastructure: Condition = {
  any: [
    '1a', '1b', '1c', '3a', '3b', '3c', '3d', '4a', '4b', '5a', '5b', '5c', '5d', '6a', '6b', '6c', '6d', '6e', '7a', '7b', '7c', '7d', '8a', '8b',
  ].map(point),
};

const listed = [applies, lawful, { rule: 'annex-3-standing-use' }, { not: { rule: 'article-6-3-grounds' } }];
const product = [applies, lawful, { rule: 'article-6-1-product' }, { not: { rule: 'article-2-2-section-b' } }];

/** One plain day, read in the Act. */
export const from = (day: string): DutyDay => ({ formal: day, effective: day, certainty: 'text', source: AI_ACT });
/** One day, read in the amendment. */
export const fromAmended = (day: string): DutyDay => ({ formal: day, effective: day, certainty: 'text-amending', source: AMENDMENT });

export const AMENDED_DATES: Dates = { general: '2026-08-02', listed: '2027-12-02', products: '2028-08-02', oldContent: [{ when: { rule: 'article-111-4-old-content' }, ...fromAmended('2026-12-02') }],
  addedProhibitions: [{ when: { not: { any: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((point) => ({ rule: `article-5-1-${point}` })) } }, ...fromAmended('2026-12-02') }],
  certainty: 'text-amending', source: AMENDMENT };
export const FIRST_DATES: Dates = { general: '2026-08-02', listed: '2026-08-02', products: '2027-08-02', oldContent: [], addedProhibitions: [], certainty: 'text', source: AI_ACT };

export const blocks = ({ general, listed: listedDay, products, oldContent, addedProhibitions, certainty, source }: Dates) => {
  const on = (day: string): DutyDay => ({ formal: day, effective: day, certainty, source });
  const outside = (effective: string): DutyDay =>
    (effective === general ? on(general) : { formal: general, effective, certainty: 'own', source: OWN_READING });
  /** Systems that came before the day: 2030 at the latest for public authorities, otherwise only after a significant change. */
  const legacy = (annex: 'annex-3' | 'annex-1'): DutyDay[] => [
    { when: { rule: 'article-111-1-annex-10' }, ...from('2030-12-31') },
    { when: { all: [{ rule: `article-111-2-${annex}` }, { rule: 'article-111-2-public-authority' }] }, ...on('2030-08-02') },
    { when: { rule: `article-111-2-${annex}` }, formal: null, effective: null, certainty, source },
  ];
  const listedOn = (day: DutyDay, ...more: Condition[]): DutyTrigger => ({ class: 'high_risk_6_2', when: { all: [...listed, ...more] }, days: [...legacy('annex-3'), day] });
  const productOn = (day: DutyDay): DutyTrigger => ({ class: 'high_risk_6_1', when: { all: product }, days: [...legacy('annex-1'), day] });
  const derogatedOn = (day: DutyDay): DutyTrigger[] =>
    [{ class: 'derogation_applied', when: { all: [applies, lawful, { rule: 'article-6-3-derogation' }] }, days: [day] }];
  return {
    /** Chapter III Sections 1 to 3. */
    highRisk: [listedOn(on(listedDay)), productOn(on(products))],
    /** The same for listed uses alone, or for some of them. */
    listedUse: (...more: Condition[]): DutyTrigger[] => [listedOn(on(listedDay), ...more)],
    /** Section 5 and Chapter IX: by the letter from the general date, in effect once the classification applies. */
    highRiskOutside: [listedOn(outside(listedDay)), productOn(outside(products))],
    listedUseOutside: (...more: Condition[]): DutyTrigger[] => [listedOn(outside(listedDay), ...more)],
    /** A listed use that the derogation took out: Section 1, and Section 5. */
    derogated: derogatedOn(on(listedDay)),
    derogatedOutside: derogatedOn(outside(listedDay)),
    oldContent,
    prohibited: [{ class: 'prohibited', when: { all: [applies, { rule: 'article-5-any-point' }] }, days: [...addedProhibitions, from('2025-02-02')] }] as DutyTrigger[],
    sectionB: [{
      class: 'high_risk_6_1', when: { all: [applies, lawful, { rule: 'article-6-1-product' }, { rule: 'article-2-2-section-b' }] }, days: [on(products)],
    }] as DutyTrigger[],
  };
};

export type Blocks = ReturnType<typeof blocks>;

/** Any AI system to which the Act applies, whatever its class. */
export const anySystem = (...days: DutyDay[]): readonly DutyTrigger[] => [{ class: null, when: { all: [applies, lawful] }, days }];
/** The same, prohibited ones too: what others may do. */
export const anySystemAtAll = (...days: DutyDay[]): readonly DutyTrigger[] => [{ class: null, when: applies, days }];
export const transparency = (paragraph: Condition, ...days: DutyDay[]): readonly DutyTrigger[] =>
  [{ class: 'transparency', when: { all: [applies, lawful, paragraph] }, days: [...days, from('2026-08-02')] }];

const modelDays: readonly DutyDay[] = [{ when: { rule: 'article-111-3-old-model' }, ...from('2027-08-02') }, from('2025-08-02')];
export const model: readonly DutyTrigger[] = [{ class: 'gpai_model', when: { rule: 'article-3-63-gpai-model' }, days: modelDays }];
export const systemicModel: readonly DutyTrigger[] = [{ class: 'gpai_systemic', when: { rule: 'article-51-systemic-risk' }, days: modelDays }];
