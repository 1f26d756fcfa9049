// Which answers are still missing, and which of them tells most.
import type { FactBits, Place } from './atoms';
import { loadLeaves } from './bulk';
import type { CompiledRuleset } from './compile';
import { run, signOf, type Bits } from './evaluate';
import { decide, type Bounds } from './outcome';

/** Steps between now and the moment a question fits: 0 fits now; from `UNFIT` on it fits no longer. */
type Fit = number;
const UNFIT: Fit = 100;

/**
 * Unanswered facts that can still change headline, bounds, also-classes or marks, most telling first.
 * Questions that fit come before those whose fit is itself unknown. A question that fits no longer is left out,
 * unless the headline hangs on it: then it comes last, so that a result is never stuck without a question.
 */
export function missingFacts(compiled: CompiledRuleset, bits: Bits, bounds: Bounds): string[] {
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
    candidates.push({ key, fit, width: bearsOnHeadline ? expectedWidth(compiled, bits, fact) : bounds.upper - bounds.lower });
  }
  // The sort is stable, so ties keep the order of the ruleset.
  return candidates.sort((a, b) => a.fit - b.fit || a.width - b.width).map(({ key }) => key);
}

function fitsNoLonger(compiled: CompiledRuleset, bits: Bits, key: string): boolean {
  const literal = compiled.relevance.get(key);
  return literal !== undefined && signOf(bits, literal) < 0;
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

/** The conditions that keep the headline open: the unknown ones up to the first certain one. */
function headlineLiterals(compiled: CompiledRuleset, bits: Bits, bounds: Bounds): number[] {
  const literals: number[] = [];
  if (bounds.definite) return literals;
  for (const { literal } of compiled.decisions) {
    if (literal === null || signOf(bits, literal) > 0) break;
    literals.push(literal);
  }
  return literals;
}

function openGrounds({ scratch }: CompiledRuleset, bits: Bits, literals: readonly number[]): Set<string> {
  const open: number[] = [];
  for (const literal of literals) if (signOf(bits, literal) === 0) open.push(literal);
  return open.length === 0 ? NONE : new Set(scratch.grounds.factsOfAny(open));
}

const NONE: Set<string> = new Set();

/** The mean distance between the bounds over the possible answers, each taken as equally likely. */
function expectedWidth(compiled: CompiledRuleset, bits: Bits, fact: FactBits): number {
  const trial = compiled.scratch.trial;
  const after: Bounds = { lower: 0, upper: 0, shown: -1, definite: false };
  let total = 0;
  const answers = possibleAnswers(fact);
  for (const answer of answers) {
    loadLeaves(compiled, bits, trial);
    for (const { place, isTrue } of answer) setIfUnknown(trial, place, isTrue);
    run(compiled.program, compiled.coreEnd, trial);
    decide(compiled, trial, after);
    total += after.upper - after.lower;
  }
  return total / answers.length;
}

type Answer = readonly { readonly place: Place; readonly isTrue: boolean }[];

/** The answers worth trying: both of a yes/no, each option, "none" for a set, both sides of each bound. */
function possibleAnswers(fact: FactBits): readonly Answer[] {
  const options = [...fact.options];
  switch (fact.definition.kind) {
    case 'boolean':
      return [true, false].map((isTrue) => [{ place: { at: fact.yesAt, bit: fact.yesBit }, isTrue }]);
    case 'enum':
      return fact.definition.options!.map((chosen) => options.map(([option, place]) => ({ place, isTrue: option === chosen })));
    case 'multi-enum':
      return [null, ...fact.options.keys()].map((chosen) => options.map(([option, place]) => ({ place, isTrue: option === chosen })));
    case 'number':
      return fact.above.flatMap(({ bound }) => [true, false].map((isAbove) => fact.above.map((other) => ({
        place: other.place, isTrue: isAbove ? other.bound <= bound : other.bound < bound,
      }))));
    case 'date':
      return fact.before.flatMap(({ day }) => [true, false].map((isBefore) => fact.before.map((other) => ({
        place: other.place, isTrue: isBefore ? other.day >= day : other.day > day,
      }))));
  }
}

/** Items of an open set that are already answered stay as answered. */
function setIfUnknown(bits: Bits, { at, bit }: Place, isTrue: boolean): void {
  if (((bits[at]! | bits[at + 1]!) & bit) !== 0) return;
  bits[isTrue ? at : at + 1]! |= bit;
}
