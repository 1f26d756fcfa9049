// One assessment, with the digest by which it can be replayed.

import { canonical, type Sha256 } from '@registry/audit-log';
import { classify, type ClassificationResult, type Facts } from '@registry/classifier';
import type { Law } from './law';

/** Part of every digest: a change of the engine that could change a result changes this. */
export const ENGINE_VERSION = '1';

export interface Assessed {
  readonly result: ClassificationResult;
  /** SHA-256 over the canonical form of facts, day, ruleset, engine and result. */
  readonly digest: string;
}

/** Applies a law to facts that fit its questions (`checkFacts`). Unanswered stays unknown. */
export function assess({ ruleset, compiled }: Law, facts: Facts, on: string, sha256: Sha256): Assessed {
  const result = classify(compiled, facts, on);
  const basis = { facts, on, ruleset: { id: ruleset.id, digest: ruleset.digest }, engine: ENGINE_VERSION };
  return { result, digest: sha256(canonical({ ...basis, result })) };
}
