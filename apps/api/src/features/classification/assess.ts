// One assessment: these answers, under the law of this day, give this result.

import { canonical, type Sha256 } from '@registry/audit-log';
import { classify, type ClassificationResult } from '@registry/classifier';
import { factsOf, type StoredAnswers } from './fact-set';
import { ENGINE_VERSION, lawOn } from './law-in-force';

export interface AssessmentOutcome {
  readonly lawDate: string;
  readonly rulesetId: string;
  readonly rulesetDigest: string;
  readonly engineVersion: string;
  readonly factSetDigest: string;
  readonly result: ClassificationResult;
  /** SHA-256 over the canonical form of answers, law date, ruleset, engine and result. */
  readonly digest: string;
}

/** Applies the law of `day` to the answers. Unanswered stays unknown. */
export function assess(answers: StoredAnswers, day: string, sha256: Sha256): AssessmentOutcome {
  const { ruleset, compiled } = lawOn(day);
  const facts = factsOf(answers);
  const result = classify(compiled, facts, day);
  const basis = { facts, on: day, ruleset: { id: ruleset.id, digest: ruleset.digest }, engine: ENGINE_VERSION };
  return {
    lawDate: day,
    rulesetId: ruleset.id,
    rulesetDigest: ruleset.digest,
    engineVersion: ENGINE_VERSION,
    factSetDigest: sha256(canonical(answers)),
    result,
    digest: sha256(canonical({ ...basis, result })),
  };
}
