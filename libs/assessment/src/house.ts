// The institution's own guidelines as a second layer: each set compiled once over each law.

import { classify, compile, overlay, type CompiledRuleset, type Facts } from '@registry/classifier';
import type { HouseResult, HouseRules } from '@registry/law/house';
import type { Law } from './law';

const known = new WeakMap<HouseRules, Map<string, CompiledRuleset>>();

/** The questions of law and house rules together, ready for `checkFacts` and the order of questions. */
export function compiledWith(law: Law, house: HouseRules): CompiledRuleset {
  const byLaw = known.get(house) ?? new Map<string, CompiledRuleset>();
  known.set(house, byLaw);
  const before = byLaw.get(law.ruleset.digest);
  if (before !== undefined) return before;
  const compiled = compile(overlay(law.ruleset, house.layer));
  byLaw.set(law.ruleset.digest, compiled);
  return compiled;
}

/** Applies the house rules of a day. Same facts, day, law and rules, same result. */
export function attentionTo(law: Law, house: HouseRules, facts: Facts, on: string): HouseResult {
  const { headline, definite, lower, upper, findings, duties, contradictions, missing } = classify(
    compiledWith(law, house),
    facts,
    on,
  );
  return { attention: headline, definite, lower, upper, findings, duties, contradictions, missing };
}
