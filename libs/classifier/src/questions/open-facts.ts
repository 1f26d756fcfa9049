// What is still open, and on which answers it hangs.
import type { CompiledRuleset } from '../program/compile';
import { signOf, type Bits } from '../program/evaluate';
import type { Literal } from '../program/gates';
import type { Bounds } from '../result/outcome';

/** The conditions that keep the headline open: the unknown ones up to the first certain one. */
export function headlineLiterals(compiled: CompiledRuleset, bits: Bits, bounds: Bounds): Literal[] {
  const literals: Literal[] = [];
  if (bounds.definite) return literals;
  for (const { literal } of compiled.decisions) {
    if (literal === null || signOf(bits, literal) > 0) break;
    literals.push(literal);
  }
  return literals;
}

/** The facts that the open ones among these literals hang on. */
export function openGrounds({ scratch }: CompiledRuleset, bits: Bits, literals: readonly Literal[]): Set<string> {
  const open: Literal[] = [];
  for (const literal of literals) if (signOf(bits, literal) === 0) open.push(literal);
  return open.length === 0 ? NONE : new Set(scratch.grounds.factsOfAny(open));
}

const NONE: Set<string> = new Set();

export function fitsNoLonger(compiled: CompiledRuleset, bits: Bits, key: string): boolean {
  const literal = compiled.relevance.get(key);
  return literal !== undefined && signOf(bits, literal) < 0;
}

/** Facts that headline, classes, marks or duties still hang on. */
export function openFacts(compiled: CompiledRuleset, bits: Bits, bounds: Bounds): Set<string> {
  return openGrounds(compiled, bits, [
    ...headlineLiterals(compiled, bits, bounds),
    ...compiled.beside,
    ...compiled.duties.map(({ literal }) => literal),
  ]);
}

/** Unanswered yes/no questions among these that fit no longer: other answers have settled them as "no". */
export function settledAmong(compiled: CompiledRuleset, bits: Bits, keys: Iterable<string>): string[] {
  return [...keys].filter(
    (key) => compiled.factByKey.get(key)?.kind === 'boolean' && fitsNoLonger(compiled, bits, key),
  );
}
