// One assessment, with the digest by which it can be replayed.

import { canonical, type Sha256 } from '@registry/audit-log';
import { classify, type ClassificationResult, type Facts } from '@registry/classifier';
import type { HouseResult, HouseRules } from '@registry/law/house';
import { attentionTo } from './house';
import type { Law } from './law';

/** Part of every digest: a change of the engine that could change a result changes this. */
export const ENGINE_VERSION = '1';

export interface Assessed {
  readonly result: ClassificationResult;
  /** What the house rules say, where there are any. */
  readonly house: HouseResult | null;
  /**
   * SHA-256 over the canonical form of facts, day, ruleset, engine and result, and of the house rules and what they
   * say.
   */
  readonly digest: string;
}

/** What is applied to facts. */
export interface Rules {
  readonly law: Law;
  /** Null or left out where there are none. */
  readonly house?: HouseRules | null;
}

/**
 * Applies a law, and the house rules if there are any, to facts that fit their questions (`checkFacts`).
 * Unanswered stays unknown. The result of the law is the same with and without house rules.
 */
export function assess(rules: Rules, facts: Facts, on: string, sha256: Sha256): Assessed {
  const { result, house, text } = assessmentText(rules, facts, on);
  return { result, house, digest: sha256(text) };
}

/** As `assess`, with the canonical text instead of its hash: for a browser, which hashes in its own time. */
export function assessmentText(
  { law, house: houseRules = null }: Rules,
  facts: Facts,
  on: string,
): Omit<Assessed, 'digest'> & { readonly text: string } {
  const { ruleset, compiled } = law;
  const result = classify(compiled, facts, on);
  const house = houseRules === null ? null : attentionTo(law, houseRules, facts, on);
  const frozen = ({ id, digest }: { id: string; digest: string }): FrozenRules => ({ id, digest });
  const text = digestText({
    facts,
    on,
    ruleset: frozen(ruleset),
    engine: ENGINE_VERSION,
    result,
    houseRules: houseRules === null ? null : frozen(houseRules.layer),
    house,
  });
  return { result, house, text };
}

interface FrozenRules {
  readonly id: string;
  readonly digest: string;
}

/** An assessment as it was kept. */
export interface KeptAssessment {
  readonly facts: Facts;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly ruleset: FrozenRules;
  readonly engine: string;
  readonly result: ClassificationResult;
  readonly houseRules: FrozenRules | null;
  readonly house: HouseResult | null;
}

/** The text over which the digest of an assessment is taken. */
export function digestText({ houseRules, house, ...basis }: KeptAssessment): string {
  return canonical(houseRules === null ? basis : { ...basis, houseRules, house });
}
