// Answers to bits: what a set of answers makes known true or known false.
import type { FactBits, Place } from './atoms';
import type { CompiledRuleset } from './compile';
import { newBits, type Bits } from './evaluate';
import type { FactValue, Facts } from './types';

/** The leaves of a ruleset as answered by one set of facts on one day. */
export interface PackedFacts extends Bits {}

/** Room for one packed set of facts; may be reused with `packInto`. */
export function newPackedFacts(compiled: CompiledRuleset): PackedFacts {
  return newBits(compiled.leafWords);
}

/** Packs answers for use with `classifyPacked`. Answers that do not fit their question count as unanswered. */
export function pack(compiled: CompiledRuleset, facts: Facts, on: string): PackedFacts {
  const packed = newPackedFacts(compiled);
  packInto(compiled, facts, on, packed);
  return packed;
}

/** As `pack`, into memory that is used again and again. */
export function packInto(compiled: CompiledRuleset, facts: Facts, on: string, packed: Bits): void {
  const { isTrue, isFalse } = packed;
  for (let word = 0; word < compiled.leafWords; word += 1) {
    isTrue[word] = 0;
    isFalse[word] = 0;
  }
  for (const { day, place } of compiled.atoms.since) set(packed, place, on >= day);
  for (const bits of compiled.atoms.facts) {
    const value = facts[bits.definition.key];
    if (value !== undefined && value !== null) packFact(packed, bits, value);
  }
}

/** Sets the bits of one answer. */
export function packFact(packed: Bits, bits: FactBits, value: FactValue): void {
  switch (bits.definition.kind) {
    case 'boolean':
      if (typeof value === 'boolean' && bits.yes !== null) set(packed, bits.yes, value);
      return;
    case 'enum':
      if (typeof value === 'string' && bits.definition.options!.includes(value)) packChoice(packed, bits, value);
      return;
    case 'multi-enum':
      packChoices(packed, bits, value);
      return;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return;
      for (const { bound, place } of bits.above) set(packed, place, value > bound);
      return;
    case 'date':
      if (typeof value !== 'string') return;
      for (const { day, place } of bits.before) set(packed, place, value < day);
  }
}

/** One value of an enum is known: it is true, all others are false. */
function packChoice(packed: Bits, bits: FactBits, value: string): void {
  for (const { word, bit } of bits.whole) packed.isFalse[word]! |= bit;
  const chosen = bits.options.get(value);
  if (chosen === undefined) return;
  packed.isFalse[chosen.word]! &= ~chosen.bit;
  packed.isTrue[chosen.word]! |= chosen.bit;
}

/** A plain list closes the set; a pair of lists leaves the rest unknown, and so what stands in both. */
function packChoices(packed: Bits, bits: FactBits, value: FactValue): void {
  if (Array.isArray(value)) {
    for (const { word, bit } of bits.whole) packed.isFalse[word]! |= bit;
    for (const item of value as readonly string[]) {
      const place = bits.options.get(item);
      if (place === undefined) continue;
      packed.isFalse[place.word]! &= ~place.bit;
      packed.isTrue[place.word]! |= place.bit;
    }
    return;
  }
  if (typeof value !== 'object' || !('yes' in value)) return;
  for (const item of value.yes) setItem(packed, bits, item, true, value.no);
  for (const item of value.no) setItem(packed, bits, item, false, value.yes);
}

function setItem(packed: Bits, bits: FactBits, item: string, isChosen: boolean, opposite: readonly string[]): void {
  const place = bits.options.get(item);
  if (place !== undefined && !opposite.includes(item)) set(packed, place, isChosen);
}

function set(packed: Bits, place: Place, isTrue: boolean): void {
  if (isTrue) packed.isTrue[place.word]! |= place.bit;
  else packed.isFalse[place.word]! |= place.bit;
}
