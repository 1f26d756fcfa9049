// Answers to bits: what a set of answers makes known true or known false.
import { isDay } from '../grammar/day';
import type { FactValue, Facts } from '../grammar/types';
import type { FactBits, Place } from './atoms';
import type { CompiledRuleset } from './compile';
import { newBits, type Bits } from './evaluate';

/** The leaves of a ruleset as answered by one set of facts on one day. */
export type PackedFacts = Bits;

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
export function packInto(compiled: CompiledRuleset, facts: Facts, on: string, packed: PackedFacts): void {
  const { since, factByKey } = compiled.atoms;
  packed.fill(0);
  for (const { day, place } of since) set(packed, place, on >= day);
  // By the keys given, not by the questions: sets of answers differ in shape, which makes look-ups in them slow.
  for (const key in facts) {
    const value = facts[key];
    const bits = factByKey.get(key);
    if (bits === undefined) continue;
    if (typeof value === 'boolean') {
      // Zero for a fact that is no yes/no: sets nothing.
      packed[bits.yesAt + Number(!value)]! |= bits.yesBit;
    } else if (value !== undefined && value !== null) {
      packFact(packed, bits, value);
    }
  }
}

/** Sets the bits of an answer that is no yes/no. */
function packFact(packed: Bits, bits: FactBits, value: FactValue): void {
  switch (bits.definition.kind) {
    case 'boolean':
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
      if (typeof value !== 'string' || !isDay(value)) return;
      for (const { day, place } of bits.before) set(packed, place, value < day);
  }
}

/** One value of an enum is known: it is true, all others are false. */
function packChoice(packed: Bits, bits: FactBits, value: string): void {
  closeAll(packed, bits);
  choose(packed, bits.options.get(value));
}

/** A plain list closes the set; a pair of lists leaves the rest unknown, and so what stands in both. */
function packChoices(packed: Bits, bits: FactBits, value: FactValue): void {
  if (Array.isArray(value)) {
    closeAll(packed, bits);
    for (const item of value as readonly string[]) choose(packed, bits.options.get(item));
    return;
  }
  if (typeof value !== 'object' || !('yes' in value)) return;
  const { yes, no } = value;
  if (!Array.isArray(yes) || !Array.isArray(no)) return;
  for (const item of yes as readonly string[]) if (!no.includes(item)) setItem(packed, bits, item, true);
  for (const item of no as readonly string[]) if (!yes.includes(item)) setItem(packed, bits, item, false);
}

function closeAll(packed: Bits, bits: FactBits): void {
  for (const { at, bit } of bits.whole) packed[at + 1]! |= bit;
}

function choose(packed: Bits, place: Place | undefined): void {
  if (place === undefined) return;
  packed[place.at + 1]! &= ~place.bit;
  packed[place.at]! |= place.bit;
}

function setItem(packed: Bits, bits: FactBits, item: string, isChosen: boolean): void {
  const place = bits.options.get(item);
  if (place !== undefined) set(packed, place, isChosen);
}

function set(packed: Bits, place: Place, isTrue: boolean): void {
  packed[isTrue ? place.at : place.at + 1]! |= place.bit;
}
