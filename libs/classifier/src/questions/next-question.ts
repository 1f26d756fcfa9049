// Which answers are still missing, and which of them tells most.
import type { CompiledRuleset } from '../program/compile';
import { signOf, type Bits } from '../program/evaluate';
import { expectedWidth } from '../program/expected-width';
import { missingHeadlineFirst } from '../result/headline-first';
import type { Bounds } from '../result/outcome';
import { fitsNoLonger, headlineLiterals, openGrounds } from './open-facts';

/** Steps between now and the moment a question fits: 0 fits now; from `UNFIT` on it fits no longer. */
type Fit = number;
const UNFIT: Fit = 100;

/**
 * Unanswered facts that can still change headline, bounds, also-classes or marks, most telling first.
 * A question that fits no longer is left out, unless the headline hangs on it: then it comes last, so that a result is
 * never stuck without a question.
 */
export function missingFacts(compiled: CompiledRuleset, bits: Bits, bounds: Bounds): string[] {
  return compiled.ruleset.asking === 'headline-first'
    ? missingHeadlineFirst(compiled, bits, bounds)
    : missingAsTheyFit(compiled, bits, bounds);
}

/** The order of rulesets that name none; what was assessed under them is kept with it. */
function missingAsTheyFit(compiled: CompiledRuleset, bits: Bits, bounds: Bounds): string[] {
  const forHeadline = openGrounds(compiled, bits, headlineLiterals(compiled, bits, bounds));
  const forRest = openGrounds(compiled, bits, compiled.beside);
  if (forHeadline.size === 0 && forRest.size === 0) return [];
  const candidates: { key: string; fit: Fit; width: number }[] = [];
  for (const fact of compiled.atoms.facts) {
    const { key } = fact.definition;
    const bearsOnHeadline = forHeadline.has(key);
    if (!bearsOnHeadline && !forRest.has(key)) continue;
    if (!bearsOnHeadline && fitsNoLonger(compiled, bits, key)) continue;
    const fit = fitOf(compiled, bits, key);
    candidates.push({
      key,
      fit,
      width: bearsOnHeadline ? expectedWidth(compiled, bits, fact) : bounds.upper - bounds.lower,
    });
  }
  // The sort is stable, so ties keep the order of the ruleset.
  return candidates.sort((a, b) => a.fit - b.fit || a.width - b.width).map(({ key }) => key);
}

/** A question whose fit hangs on other questions comes one step after the last of these. */
function fitOf(compiled: CompiledRuleset, bits: Bits, key: string, asking: readonly string[] = []): Fit {
  const literal = compiled.relevance.get(key);
  if (literal === undefined) return 0;
  const sign = signOf(bits, literal);
  if (sign !== 0) return sign > 0 ? 0 : UNFIT;
  const path = [...asking, key];
  const before = compiled.scratch.grounds.factsOf(literal).filter((other) => !path.includes(other));
  return before.length === 0 ? 1 : 1 + Math.max(...before.map((other) => fitOf(compiled, bits, other, path)));
}
