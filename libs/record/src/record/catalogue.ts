// Every field of the record that is not needed to register: its kind, its limits, and what it is needed for.

import type { DetailKey, SystemDetails } from '@registry/contracts';
import {
  isMany,
  type ChoiceField,
  type LinesField,
  type NumberField,
  type PlainField,
  type TextField,
} from '../forms/field';

export const GROUPS = [
  'identity',
  'contacts',
  'purpose',
  'origin',
  'working',
  'data',
  'life',
  'oversight',
  'publication',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a field is needed for, beside being good to know. */
export const TASKS = [
  'everyday',
  'data_protection',
  'before_use',
  'annex_viii_a',
  'annex_viii_b',
  'annex_viii_c',
] as const;
export type Task = (typeof TASKS)[number];

/** What the record says about each of its fields. */
interface InRecord {
  readonly group: Group;
  readonly tasks?: readonly Task[];
  /** Where the law asks for it. */
  readonly provision?: string;
}

/** The kind of field that holds a value of this type. */
type FieldFor<Value> = [Value] extends [string[]]
  ? LinesField | (ChoiceField & { kind: 'choices' })
  : [Value] extends [number | null]
    ? NumberField
    : [Value] extends [boolean | null]
      ? PlainField & { kind: 'yesNo' }
      : TextField | (ChoiceField & { kind: 'choice' }) | (PlainField & { kind: 'day' });

type Catalogue = { readonly [Key in DetailKey]: FieldFor<SystemDetails[Key]> & InRecord };

export const catalogue: Catalogue = {
  acronym: { group: 'identity', kind: 'line', max: 40 },
  aliases: { group: 'identity', kind: 'lines', max: 200, most: 20 },
  tags: { group: 'identity', kind: 'lines', max: 50, most: 20 },
  traceabilityReference: {
    group: 'identity',
    kind: 'line',
    max: 200,
    tasks: ['annex_viii_a', 'annex_viii_b'],
    provision: 'Annex VIII, A(4)',
  },

  technicalContact: { group: 'contacts', kind: 'line', max: 200, tasks: ['everyday'] },
  businessContact: {
    group: 'contacts',
    kind: 'line',
    max: 200,
    tasks: ['everyday', 'annex_viii_c'],
    provision: 'Annex VIII, C(1)',
  },
  champion: { group: 'contacts', kind: 'line', max: 200 },

  expectedBenefits: { group: 'purpose', kind: 'text', max: 4000 },
  affectedPersons: { group: 'purpose', kind: 'choices', of: 'personGroup', tasks: ['everyday'] },
  usersEstimate: { group: 'purpose', kind: 'number', max: 1_000_000_000 },
  decisionRole: { group: 'purpose', kind: 'choice', of: 'decisionRole', tasks: ['everyday'] },
  languages: { group: 'purpose', kind: 'choices', of: 'language' },
  countries: {
    group: 'purpose',
    kind: 'choices',
    of: 'country',
    tasks: ['annex_viii_a'],
    provision: 'Annex VIII, A(10)',
  },

  operatorRoles: {
    group: 'origin',
    kind: 'choices',
    of: 'operatorRole',
    tasks: ['everyday'],
    provision: 'Art 3(3)–(8)',
  },
  providerName: {
    group: 'origin',
    kind: 'line',
    max: 200,
    tasks: ['annex_viii_a', 'annex_viii_b'],
    provision: 'Annex VIII, A(1)',
  },
  providerAddress: {
    group: 'origin',
    kind: 'text',
    max: 500,
    tasks: ['annex_viii_a', 'annex_viii_b'],
    provision: 'Annex VIII, A(1)',
  },
  providerContact: {
    group: 'origin',
    kind: 'line',
    max: 200,
    tasks: ['annex_viii_a', 'annex_viii_b'],
    provision: 'Annex VIII, A(1)',
  },
  // Only where another submits, or the provider is outside the Union: never missing by itself.
  submitterOnBehalf: { group: 'origin', kind: 'text', max: 500, provision: 'Annex VIII, A(2)' },
  authorisedRepresentative: { group: 'origin', kind: 'text', max: 500, provision: 'Annex VIII, A(3)' },
  supplier: { group: 'origin', kind: 'line', max: 200, tasks: ['everyday'] },
  contractReference: { group: 'origin', kind: 'line', max: 100 },
  productVersion: { group: 'origin', kind: 'line', max: 100 },
  euDatabaseUrl: { group: 'origin', kind: 'url', max: 2000, tasks: ['annex_viii_c'], provision: 'Annex VIII, C(3)' },

  techniques: { group: 'working', kind: 'choices', of: 'technique', tasks: ['everyday'] },
  operatingLogic: { group: 'working', kind: 'text', max: 4000, tasks: ['annex_viii_a'], provision: 'Annex VIII, A(6)' },
  inputData: { group: 'working', kind: 'text', max: 4000, tasks: ['annex_viii_a'], provision: 'Annex VIII, A(6)' },
  hosting: { group: 'working', kind: 'choice', of: 'hosting', tasks: ['everyday'] },
  usesEuroHpc: { group: 'working', kind: 'yesNo' },
  apiOffered: { group: 'working', kind: 'yesNo' },
  openness: { group: 'working', kind: 'choice', of: 'openness' },
  licence: { group: 'working', kind: 'line', max: 100 },
  energyNote: { group: 'working', kind: 'text', max: 2000 },

  personalData: { group: 'data', kind: 'choice', of: 'personalData', tasks: ['everyday', 'data_protection'] },
  specialCategories: {
    group: 'data',
    kind: 'choices',
    of: 'specialCategory',
    provision: 'Regulation (EU) 2018/1725, Arts 10(1), 11',
  },
  dataSubjects: { group: 'data', kind: 'choices', of: 'personGroup', tasks: ['data_protection'] },
  dataSources: { group: 'data', kind: 'lines', max: 200, most: 20, tasks: ['data_protection'] },
  processingRecordReference: {
    group: 'data',
    kind: 'line',
    max: 100,
    tasks: ['data_protection'],
    provision: 'Regulation (EU) 2018/1725, Art 31',
  },
  dpiaReference: { group: 'data', kind: 'line', max: 100, provision: 'Regulation (EU) 2018/1725, Art 39' },
  dpiaOn: { group: 'data', kind: 'day' },
  dpiaSummary: { group: 'data', kind: 'text', max: 4000, provision: 'Annex VIII, C(5)' },
  friaReference: { group: 'data', kind: 'line', max: 100, provision: 'Art 27' },
  friaOn: { group: 'data', kind: 'day', provision: 'Art 27' },
  friaSummary: { group: 'data', kind: 'text', max: 4000, tasks: ['annex_viii_c'], provision: 'Annex VIII, C(4)' },
  retention: { group: 'data', kind: 'text', max: 1000, tasks: ['data_protection'] },

  marketStatus: {
    group: 'life',
    kind: 'choice',
    of: 'marketStatus',
    tasks: ['annex_viii_a', 'annex_viii_b'],
    provision: 'Annex VIII, A(7)',
  },
  startedOn: { group: 'life', kind: 'day' },
  firstUseOn: { group: 'life', kind: 'day', tasks: ['before_use'] },
  lastSignificantChangeOn: { group: 'life', kind: 'day', provision: 'Art 111(2)' },

  humanOversight: { group: 'oversight', kind: 'text', max: 4000, tasks: ['before_use'], provision: 'Arts 14, 26(2)' },
  evaluation: { group: 'oversight', kind: 'text', max: 4000, tasks: ['before_use'], provision: 'Art 15' },
  securityReview: { group: 'oversight', kind: 'choice', of: 'securityReview', tasks: ['before_use'] },
  securityReviewOn: { group: 'oversight', kind: 'day' },
  securityReviewReference: { group: 'oversight', kind: 'line', max: 100 },
  incidentContact: { group: 'oversight', kind: 'line', max: 200, tasks: ['before_use'], provision: 'Art 73' },

  publicSummary: { group: 'publication', kind: 'text', max: 2000 },
};

export const DETAIL_KEYS = Object.keys(catalogue) as DetailKey[];

/** A record of which nothing more is known. */
export function noDetails(): SystemDetails {
  return Object.fromEntries(
    DETAIL_KEYS.map((key) => [key, isMany(catalogue[key]) ? [] : null]),
  ) as unknown as SystemDetails;
}
