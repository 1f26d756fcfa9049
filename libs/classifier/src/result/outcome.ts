// From the bits of a run to the headline and its bounds.
import type { CompiledRuleset } from '../program/compile';
import { signOf, type Bits } from '../program/evaluate';

/** Headline and bounds as places in the ruleset's order; `shown` is -1 while undetermined. */
export interface Bounds {
  lower: number;
  upper: number;
  shown: number;
  definite: boolean;
}

/**
 * Walks the decision list. A class is possible if its condition is not false and no earlier one is certain;
 * the result is definite when one class is possible. Writes into `out`, so that bulk runs allocate nothing.
 */
export function decide(compiled: CompiledRuleset, bits: Bits, out: Bounds): void {
  let lower = Number.MAX_SAFE_INTEGER;
  let upper = -1;
  for (const { rank, literal } of compiled.decisions) {
    const sign = literal === null ? 1 : signOf(bits, literal);
    if (sign < 0) continue;
    if (rank < lower) lower = rank;
    if (rank > upper) upper = rank;
    if (sign > 0) break;
  }
  out.lower = lower;
  out.upper = upper;
  out.definite = lower === upper;
  out.shown = out.definite ? upper : provisionalRank(compiled, bits, upper);
}

/** The same as a value of its own. */
export function boundsOf(compiled: CompiledRuleset, bits: Bits): Bounds {
  const bounds: Bounds = { lower: 0, upper: 0, shown: -1, definite: false };
  decide(compiled, bits, bounds);
  return bounds;
}

/** A provisional class is shown only where nothing worse is possible. */
function provisionalRank(compiled: CompiledRuleset, bits: Bits, upper: number): number {
  for (const { rank, own, whole } of compiled.provisional) {
    if (rank === upper && signOf(bits, own) > 0 && signOf(bits, whole) >= 0) return rank;
  }
  return -1;
}
