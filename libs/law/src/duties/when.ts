// Building blocks of duties: whom they bind, which class brings them, and from which day.
//
// The deferral of the amendment names Chapter III Sections 1 to 3 only. Section 5 and Chapter IX fall under the general
// date by the letter, yet presuppose a classification that applies later: hence a formal and an effective day.
import type { Condition, DutyDay, DutyTrigger } from '@registry/classifier';
import { AI_ACT, AMENDMENT } from '../sources';
import { daysUnder, type Dates } from './dates';

const applies: Condition = { rule: 'act-applies' };
const inFull: Condition = { rule: 'act-applies-in-full' };

/**
 * A prohibited system has one duty: to stop. Whoever only supplies is bound by what forbids supply, whoever uses by all
 * of it.
 */
export type Side = 'supply' | 'use';
const lawful: Readonly<Record<Side, Condition>> = {
  supply: { not: { rule: 'article-5-supply' } },
  use: { not: { rule: 'article-5-any-point' } },
};

export const provider: Condition = { rule: 'article-3-3-provider' };
export const deployer: Condition = { rule: 'article-3-4-deployer' };
export const institution: Condition = { rule: 'article-3-union-institution' };
export const both = (...conditions: Condition[]): Condition => ({ all: conditions });
export const either = (...conditions: Condition[]): Condition => ({ any: conditions });
export const no = (condition: Condition): Condition => ({ not: condition });
export const fact = (key: string): Condition => ({ fact: key });
export const rule = (id: string): Condition => ({ rule: id });
/**
 * A point of Annex III as the rules find it, e.g. `4a`: remote identification is point 1(a) even where the list was
 * answered without it.
 */
export const point = (code: string): Condition => ({ rule: `annex-3-${[...code].join('-')}` });
const points = (...codes: string[]): Condition => either(...codes.map(point));

export const biometrics = points('1a', '1b', '1c');
const authorities = points('6a', '6b', '6c', '6d', '6e', '7a', '7b', '7c', '7d');
const others = points('3a', '3b', '3c', '3d', '4a', '4b', '5a', '5b', '5c', '5d', '8a', '8b');
/** Every point but 2, critical infrastructure. */
export const notInfrastructure = either(biometrics, authorities, others);

/**
 * Points 1, 6 and 7 in law enforcement, migration, asylum and border control: the non-public section, with fewer fields
 * (49(4)).
 */
const byAuthority = either(fact('le_actor'), fact('migration_actor'));
export const nonPublic = either(authorities, both(biometrics, byAuthority));
export const publicSection = either(others, both(biometrics, no(byAuthority)));

/** Before the market or the service, where tests and sandboxes are. */
export const beforeService: Condition = { fact: 'lifecycle_stage', in: ['planned', 'development', 'pilot'] };

/** One plain day, read in the Act. */
export const from = (day: string): DutyDay => ({ formal: day, effective: day, certainty: 'text', source: AI_ACT });
/** One day, read in the amendment. */
export const fromAmended = (day: string): DutyDay => ({
  formal: day,
  effective: day,
  certainty: 'text-amending',
  source: AMENDMENT,
});

export const blocks = (dates: Dates, side: Side) => {
  const { on, outside, legacy, largeSystems } = daysUnder(dates);
  const listed = [inFull, lawful[side], { rule: 'annex-3-standing-use' }, { not: { rule: 'article-6-3-grounds' } }];
  const product: Condition = { all: [inFull, lawful[side], { rule: 'article-6-1-product' }] };
  const listedFrom = (days: readonly DutyDay[], ...more: Condition[]): DutyTrigger => ({
    class: 'high_risk_6_2',
    when: { all: [...listed, ...more] },
    days,
  });
  const listedOn = (day: DutyDay, ...more: Condition[]): DutyTrigger =>
    listedFrom([...legacy('annex-3', dates.listed), day], ...more);
  const productOn = (day: DutyDay): DutyTrigger => ({
    class: 'high_risk_6_1',
    when: product,
    days: [...legacy('annex-1', dates.products), day],
  });
  const derogatedOn = (day: DutyDay, ...more: Condition[]): DutyTrigger[] => [
    {
      class: 'derogation_applied',
      when: { all: [inFull, lawful[side], { rule: 'article-6-3-derogation' }, ...more] },
      days: [largeSystems, day],
    },
  ];
  return {
    /** Chapter III Sections 1 to 3. */
    highRisk: [listedOn(on(dates.listed)), productOn(on(dates.products))],
    /** The same for listed uses alone, or for some of them. */
    listedUse: (...more: Condition[]): DutyTrigger[] => [listedOn(on(dates.listed), ...more)],
    /** Section 5 and Chapter IX: by the letter from the general date, in effect once the classification applies. */
    highRiskOutside: [listedOn(outside(dates.listed)), productOn(outside(dates.products, dates.productsByLetter))],
    listedUseOutside: (...more: Condition[]): DutyTrigger[] => [listedOn(outside(dates.listed), ...more)],
    /** Chapter VI is outside the deferral; what is tested before the market has no past. */
    tested: [
      listedFrom([on(dates.general)]),
      ...(dates.testsProducts ? [{ class: 'high_risk_6_1', when: product, days: [on(dates.general)] }] : []),
    ] as DutyTrigger[],
    /** A listed use that the derogation took out: Section 1, and Section 5. */
    derogated: derogatedOn(on(dates.listed)),
    derogatedOutside: (...more: Condition[]): DutyTrigger[] => derogatedOn(outside(dates.listed), ...more),
    transparency: (paragraph: Condition, ...days: DutyDay[]): DutyTrigger[] => [
      {
        class: 'transparency',
        when: { all: [inFull, lawful[side], paragraph] },
        days: [largeSystems, ...days, from('2026-08-02')],
      },
    ],
    /** Any AI system to which the Act applies in full, whatever its class. */
    anySystem: (...days: DutyDay[]): DutyTrigger[] => [{ class: null, when: { all: [inFull, lawful[side]] }, days }],
  };
};

export type Blocks = ReturnType<typeof blocks>;

/** Any system, prohibited ones too: what others may do. */
export const anySystemAtAll = (...days: DutyDay[]): readonly DutyTrigger[] => [
  { class: null, when: { any: [inFull, { all: [applies, { rule: 'article-5-any-point' }] }] }, days },
];

/** Article 5, by whom it binds; added points have a later day where they stand alone. */
export const prohibited = (which: Side, ...added: readonly DutyDay[]): DutyTrigger[] => [
  {
    class: 'prohibited',
    when: { all: [applies, { rule: `article-5-${which}` }] },
    days: [...added, from('2025-02-02')],
  },
];

export const sectionB = ({ products, ...dates }: Dates): DutyTrigger[] => [
  {
    class: 'high_risk_6_1',
    when: { all: [applies, lawful.supply, { rule: 'article-6-1-product' }, { rule: 'article-2-2-section-b' }] },
    days: [daysUnder({ products, ...dates }).on(products)],
  },
];

const modelDays: readonly DutyDay[] = [
  { when: { rule: 'article-111-3-old-model' }, ...from('2027-08-02') },
  from('2025-08-02'),
];
export const model: readonly DutyTrigger[] = [
  { class: 'gpai_model', when: { rule: 'article-3-63-gpai-model' }, days: modelDays },
];
export const systemicModel: readonly DutyTrigger[] = [
  { class: 'gpai_systemic', when: { rule: 'article-51-systemic-risk' }, days: modelDays },
];
