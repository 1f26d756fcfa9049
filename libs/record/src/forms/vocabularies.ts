// The lists that a field may take its values from.

import {
  DECISION_ROLES,
  HOSTINGS,
  LANGUAGES,
  MARKET_STATUSES,
  MEMBER_STATES,
  OPENNESS,
  OPERATOR_ROLES,
  PERSON_GROUPS,
  PERSONAL_DATA,
  SECURITY_REVIEWS,
  SPECIAL_CATEGORIES,
  TECHNIQUES,
} from '@registry/contracts';

/** The conditions of Article 6(3), points (a) to (d). */
const CONDITIONS = ['a', 'b', 'c', 'd'] as const;
export type Condition = (typeof CONDITIONS)[number];

export const vocabularies = {
  personGroup: PERSON_GROUPS,
  decisionRole: DECISION_ROLES,
  operatorRole: OPERATOR_ROLES,
  technique: TECHNIQUES,
  hosting: HOSTINGS,
  openness: OPENNESS,
  personalData: PERSONAL_DATA,
  specialCategory: SPECIAL_CATEGORIES,
  marketStatus: MARKET_STATUSES,
  securityReview: SECURITY_REVIEWS,
  condition: CONDITIONS,
  language: LANGUAGES,
  country: MEMBER_STATES,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Vocabulary = keyof typeof vocabularies;

/** All values of a vocabulary, in its order. */
export const valuesOf = (name: Vocabulary): readonly string[] => vocabularies[name];
