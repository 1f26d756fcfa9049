// Runs the gates of a compiled ruleset over bit words: one word array says "known true", one "known false".
import { isNegated, slotOf, type Literal } from './gates';
import type { Truth } from './types';

/** Known-true and known-false bits of leaves and gates. A bit in neither is unknown; never in both. */
export interface Bits {
  readonly isTrue: Int32Array;
  readonly isFalse: Int32Array;
}

export function newBits(words: number): Bits {
  return { isTrue: new Int32Array(words), isFalse: new Int32Array(words) };
}

/** Fills the gate bits from the leaf bits, up to the given end of the program. Gate words must be zero. */
export function run(program: Int32Array, end: number, bits: Bits): void {
  const { isTrue, isFalse } = bits;
  let at = 0;
  while (at < end) {
    const outWord = program[at]!;
    const outBit = program[at + 1]!;
    const stop = at + 3 + 3 * program[at + 2]!;
    at += 3;
    let holds = true;
    while (at < stop) {
      const word = program[at]!;
      const positive = program[at + 1]!;
      const negative = program[at + 2]!;
      const trues = isTrue[word]!;
      const falses = isFalse[word]!;
      if (((falses & positive) | (trues & negative)) !== 0) {
        isFalse[outWord]! |= outBit;
        holds = false;
        at = stop;
      } else {
        if ((trues & positive) !== positive || (falses & negative) !== negative) holds = false;
        at += 3;
      }
    }
    if (holds) isTrue[outWord]! |= outBit;
  }
}

/** The truth of a literal: 1 true, -1 false, 0 unknown. */
export function signOf(bits: Bits, literal: Literal): -1 | 0 | 1 {
  const word = literal >> 6;
  const bit = 1 << ((literal >> 1) & 31);
  if ((bits.isTrue[word]! & bit) !== 0) return isNegated(literal) ? -1 : 1;
  if ((bits.isFalse[word]! & bit) !== 0) return isNegated(literal) ? 1 : -1;
  return 0;
}

const TRUTHS: readonly Truth[] = ['false', 'unknown', 'true'];

export function truthOf(bits: Bits, literal: Literal): Truth {
  return TRUTHS[signOf(bits, literal) + 1]!;
}

/**
 * For each slot the set of facts (as bits, `width` words a slot) that decided it or, while unknown,
 * could still decide it. A true `all` rests on all its operands, a false one on the false operands only;
 * gates are all `all`, so `any` follows by negation.
 */
export function tellGrounds(gates: readonly (readonly Literal[])[], firstSlot: number, width: number, bits: Bits, grounds: Int32Array): void {
  for (let index = 0; index < gates.length; index += 1) {
    const slot = firstSlot + index;
    const sign = signOf(bits, slot * 2);
    const out = slot * width;
    for (let w = 0; w < width; w += 1) grounds[out + w] = 0;
    for (const literal of gates[index]!) {
      if (signOf(bits, literal) !== sign) continue;
      const from = slotOf(literal) * width;
      for (let w = 0; w < width; w += 1) grounds[out + w]! |= grounds[from + w]!;
    }
  }
}
