// Single changes of answers, as the bits see them: what may be tried, and what trying it sets.
import { leafName, type FactBits, type Leaf, type Place } from '../program/atoms';
import { loadLeaves } from '../program/bulk';
import type { CompiledRuleset } from '../program/compile';
import { run, type Bits } from '../program/evaluate';
import { isNegated, slotOf, type Literal } from '../program/gates';

/**
 * One answer given or changed. A yes/no becomes `to`; an enum one of the values of `in`, which all do the same;
 * of a set, one of the items of `includes` is chosen or not; a number is above `above` or not; a day lies before
 * `before` or not.
 */
export interface Change {
  readonly fact: string;
  readonly to: boolean;
  readonly in?: readonly string[];
  readonly includes?: readonly string[];
  readonly above?: number;
  readonly before?: string;
}

/** Equal for changes of the same answer, which cannot go together. */
export function subjectOf({ fact, includes }: Change): string {
  return includes === undefined ? fact : `${fact} ${includes.join()}`;
}

/** The changes that make a leaf literal true; none for one that reads the day. */
export function changesFor(compiled: CompiledRuleset, literal: Literal): readonly Change[] {
  const leaf = compiled.atoms.leaves[slotOf(literal)]!;
  const to = !isNegated(literal);
  if ('since' in leaf) return [];
  if ('includes' in leaf) return [{ fact: leaf.fact, to, includes: [leaf.includes] }];
  if ('above' in leaf || 'before' in leaf) return [{ ...leaf, to }];
  if ('equals' in leaf)
    return valuesFor(compiled, leaf, to).map((values) => ({ fact: leaf.fact, to: true, in: values }));
  return [{ fact: leaf.fact, to }];
}

function valuesFor(
  compiled: CompiledRuleset,
  { fact, equals }: Extract<Leaf, { equals: unknown }>,
  isWanted: boolean,
): (readonly string[])[] {
  const groups = likeValues(compiled, fact);
  if (isWanted) return groups.filter((values) => values.includes(equals));
  return groups.map((values) => values.filter((value) => value !== equals)).filter((values) => values.length > 0);
}

/** The values of an enum in groups that nothing can tell apart. */
function likeValues(compiled: CompiledRuleset, fact: string): readonly (readonly string[])[] {
  const known = compiled.likeValues.get(fact);
  if (known !== undefined) return known;
  const groups = new Map<string, string[]>();
  for (const value of compiled.factByKey.get(fact)!.options!) {
    const slot = compiled.atoms.slots.get(leafName({ fact, equals: value }));
    const readers = slot === undefined ? '' : readersOf(compiled, slot);
    groups.set(readers, [...(groups.get(readers) ?? []), value]);
  }
  const found = [...groups.values()];
  compiled.likeValues.set(fact, found);
  return found;
}

/**
 * A name for everything that reads a slot, with the sign it reads it by; a slot that is a result by itself is like no
 * other.
 */
function readersOf({ gates, decisions, beside, rules, contradictions }: CompiledRuleset, slot: number): string {
  const results = [...[...decisions, ...rules, ...contradictions].map(({ literal }) => literal), ...beside];
  if (results.some((literal) => literal !== null && slotOf(literal) === slot)) return `slot ${slot}`;
  return gates
    .flatMap((operands, index) =>
      operands.filter((literal) => slotOf(literal) === slot).map((literal) => `${index}:${literal & 1}`),
    )
    .join();
}

/**
 * Sets the bits of an answer as changed; of values or items that do the same, the first. What the change leaves open
 * (how far above a bound) becomes unknown.
 */
function applyChange(compiled: CompiledRuleset, change: Change, bits: Bits): void {
  const fact = compiled.atoms.factByKey.get(change.fact)!;
  if (change.in !== undefined) {
    for (const [value, place] of fact.options) put(bits, place, value === change.in[0]);
    return;
  }
  if (change.includes !== undefined) put(bits, fact.options.get(change.includes[0]!), change.to);
  else if (change.above !== undefined) putBounds(bits, fact, change.above, change.to);
  else if (change.before !== undefined) putDays(bits, fact, change.before, change.to);
  else put(bits, { at: fact.yesAt, bit: fact.yesBit }, change.to);
}

/** What follows from answers as they are (`leaves`) and some of them changed; fills `trial`. */
export function tryOut(compiled: CompiledRuleset, leaves: Bits, changes: readonly Change[], trial: Bits): void {
  loadLeaves(compiled, leaves, trial);
  for (const change of changes) applyChange(compiled, change, trial);
  run(compiled.program, compiled.program.length, trial);
}

function putBounds(bits: Bits, fact: FactBits, bound: number, isAbove: boolean): void {
  for (const other of fact.above) {
    const isTold = isAbove ? other.bound <= bound : other.bound >= bound;
    put(bits, other.place, isTold ? isAbove : null);
  }
}

function putDays(bits: Bits, fact: FactBits, day: string, isBefore: boolean): void {
  for (const other of fact.before) {
    const isTold = isBefore ? other.day >= day : other.day <= day;
    put(bits, other.place, isTold ? isBefore : null);
  }
}

/** Null is unknown. A value that no condition reads has no place. */
function put(bits: Bits, place: Place | undefined, isTrue: boolean | null): void {
  if (place === undefined) return;
  bits[place.at]! &= ~place.bit;
  bits[place.at + 1]! &= ~place.bit;
  if (isTrue !== null) bits[isTrue ? place.at : place.at + 1]! |= place.bit;
}
