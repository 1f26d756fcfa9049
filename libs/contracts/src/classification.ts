// Answers and assessments.

import type { ClassificationResult, FactValue } from '@registry/classifier';
import type { HouseResult } from '@registry/law/house';
import type { PersonRef } from './people/people';

export const ANSWER_MEANS = ['list', 'record', 'institution'] as const;
/**
 * How an answer was given that was not given alone: together with others of a list shown whole, all alike; or taken
 * over from what the record says, or from what the institution is.
 */
export type AnswerMeans = (typeof ANSWER_MEANS)[number];

/** One answer with its author. */
export interface Answer {
  value: FactValue;
  note?: string;
  /** Left out for an answer that was given alone. */
  means?: AnswerMeans;
  by: PersonRef;
  at: string;
}

/**
 * The complete set of answers to assess. A key left out is unknown.
 * Answers equal to the ones before keep their author and time.
 */
export interface AssessSystem {
  /** By fact key of the ruleset. */
  facts: Record<string, FactValue>;
  /** By fact key; only for answered facts. */
  notes?: Record<string, string>;
  /** By fact key; only for answered facts. It has to be so: in a list, alike; in the record; of the institution. */
  means?: Record<string, AnswerMeans>;
}

/** One immutable assessment: these facts, under this law, gave this result. */
export interface Assessment {
  id: string;
  systemId: string;
  /** 1 for the first assessment of the system. */
  number: number;
  /** Day of the law applied, `YYYY-MM-DD`. */
  lawDate: string;
  ruleset: { id: string; digest: string };
  engineVersion: string;
  answers: Record<string, Answer>;
  result: ClassificationResult;
  /** What the house rules of that day say; null for assessments made before there were any. */
  house: { id: string; digest: string; result: HouseResult } | null;
  /** SHA-256 over the canonical form of facts, law date, ruleset, result and what the house rules say. */
  digest: string;
  assessedBy: PersonRef;
  assessedAt: string;
}

export interface AssessmentSummary {
  id: string;
  number: number;
  headline: string;
  definite: boolean;
  lower: string;
  upper: string;
  ruleset: string;
  digest: string;
  assessedBy: PersonRef;
  assessedAt: string;
}
