// The days on which the parts of the Act begin, under each of its wordings: Articles 111 and 113.
import type { Certainty, Condition, DutyDay } from '@registry/classifier';
import { AI_ACT, AMENDMENT, OWN_READING } from '../sources';

/** The days that differ between the wordings of the Act. */
export interface Dates {
  /** The general date, Article 113. */
  readonly general: string;
  /** Chapter III Sections 1 to 3 for listed uses (Annex III). */
  readonly listed: string;
  /** The same for products (Annex I). */
  readonly products: string;
  /** Section 5 and Chapter IX for products, by the letter. */
  readonly productsByLetter: string;
  /** Whether testing under Article 60 is open to products too. */
  readonly testsProducts: boolean;
  /** Article 111(4): a later day for content of systems that came before, where there is one. */
  readonly oldContent: readonly DutyDay[];
  /** A later day for prohibitions added later, where they stand alone. */
  readonly addedProhibitions: Readonly<Record<'supply' | 'use', readonly DutyDay[]>>;
  /** Whether systems can have changed since the day; the first wording ended before it. */
  readonly knowsChanges: boolean;
  readonly certainty: Certainty;
  readonly source: string;
}

const amended = { certainty: 'text-amending', source: AMENDMENT } as const;
const addedOn = (...older: string[]): readonly DutyDay[] => [
  {
    when: { not: { any: older.map((letter) => ({ rule: `article-5-1-${letter}` })) } },
    formal: '2026-12-02',
    effective: '2026-12-02',
    ...amended,
  },
];

export const AMENDED_DATES: Dates = {
  general: '2026-08-02',
  listed: '2027-12-02',
  products: '2028-08-02',
  productsByLetter: '2026-08-02',
  testsProducts: true,
  knowsChanges: true,
  oldContent: [
    { when: { rule: 'article-111-4-old-content' }, formal: '2026-12-02', effective: '2026-12-02', ...amended },
    {
      when: { rule: 'article-111-4-own-use' },
      formal: '2026-08-02',
      effective: '2026-08-02',
      certainty: 'own',
      source: OWN_READING,
    },
  ],
  addedProhibitions: { supply: addedOn('a', 'b', 'c', 'd', 'e', 'f', 'g'), use: addedOn('h') },
  ...amended,
};

/** "Article 6(1) and the corresponding obligations" (113(c)): Section 5 and Chapter IX too. */
export const FIRST_DATES: Dates = {
  general: '2026-08-02',
  listed: '2026-08-02',
  products: '2027-08-02',
  productsByLetter: '2027-08-02',
  testsProducts: false,
  knowsChanges: false,
  oldContent: [],
  addedProhibitions: { supply: [], use: [] },
  certainty: 'text',
  source: AI_ACT,
};

type Annex = 'annex-3' | 'annex-1';

export const daysUnder = ({ general, knowsChanges, certainty, source }: Dates) => {
  const on = (day: string): DutyDay => ({ formal: day, effective: day, certainty, source });
  const outside = (effective: string, formal = general): DutyDay =>
    effective === formal ? on(formal) : { formal, effective, certainty: 'own', source: OWN_READING };
  /** Components of the large Union systems: all but Article 5 by the end of 2030 (111(1)). */
  const largeSystems: DutyDay = {
    when: { rule: 'article-111-1-annex-10' },
    formal: '2030-12-31',
    effective: '2030-12-31',
    certainty: 'text',
    source: AI_ACT,
  };
  const meantForAuthorities: Condition = { rule: 'article-111-2-public-authority' };
  /** Changed since: from the change on, and in 2030 at the latest where public authorities are meant. */
  const changed = (annex: Annex, day: string): DutyDay[] => {
    const isChanged: Condition[] = [
      { fact: 'first_market_or_service_date', before: day },
      { rule: `article-111-2-changed-${annex}` },
    ];
    return [
      {
        when: {
          all: [
            ...isChanged,
            meantForAuthorities,
            { not: { fact: 'significant_design_change_date', before: '2030-08-02' } },
          ],
        },
        ...on('2030-08-02'),
      },
      { when: { all: isChanged }, ...on(day), notBefore: 'significant_design_change_date' },
    ];
  };
  /**
   * Systems that came before the day: 2030 at the latest for public authorities, otherwise only after a significant
   * change.
   */
  const legacy = (annex: Annex, day: string): DutyDay[] => [
    largeSystems,
    { when: { all: [{ rule: `article-111-2-${annex}` }, meantForAuthorities] }, ...on('2030-08-02') },
    { when: { rule: `article-111-2-${annex}` }, formal: null, effective: null, certainty, source },
    ...(knowsChanges ? changed(annex, day) : []),
  ];
  return { on, outside, legacy, largeSystems };
};
