// Answers and assessments.

import type { ClassificationResult, FactValue } from '@registry/classifier';
import type { HouseResult } from '@registry/law/house';
import type { PersonRef } from './people/people';

/** One answer with its author. */
export interface Answer {
  value: FactValue;
  note?: string;
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
