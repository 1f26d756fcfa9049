// Which facts a truth rests on, told only where somebody asks.
import { signOf, type Bits } from '../program/evaluate';
import { slotOf, type Literal } from '../program/gates';

/** Far below the end of 32 bits, and years of work away. */
const LAST_GENERATION = 1 << 30;

/**
 * For each slot the set of facts (as bits, `width` words a slot) that decided it or, while unknown,
 * could still decide it. A true `all` rests on all its operands, a false one on the false operands only;
 * gates are all `all`, so `any` follows by negation.
 *
 * Working memory of a ruleset: `start` begins a set of answers, and what is told holds until the next start.
 */
export class Grounds {
  private readonly width: number;
  private readonly words: Int32Array;
  private readonly toldIn: Int32Array;
  private readonly namedIn: Int32Array;
  private readonly names: (readonly string[])[];
  /** The operands of all gates, one after the other, and where those of each gate begin. */
  private readonly operands: Int32Array;
  private readonly starts: Int32Array;
  private readonly wordOfLeaf: Int32Array;
  private readonly bitOfLeaf: Int32Array;
  /** Tells one set of answers from the next. */
  generation = 0;
  private bits: Bits = new Int32Array(0);

  /**
   * @param keys fact keys in alphabetical order: the bits of a ground set
   * @param keyOfLeaf the fact of each leaf slot; null for a leaf that reads the day
   */
  constructor(
    private readonly keys: readonly string[],
    keyOfLeaf: readonly (string | null)[],
    gates: readonly (readonly Literal[])[],
    private readonly firstGate: number,
  ) {
    this.width = Math.ceil(keys.length / 32);
    const { width } = this;
    const slots = firstGate + gates.length;
    this.words = new Int32Array(slots * width);
    this.toldIn = new Int32Array(slots);
    this.namedIn = new Int32Array(slots);
    this.names = new Array<readonly string[]>(slots).fill(NO_KEYS);
    this.operands = Int32Array.from(gates.flat());
    this.starts = new Int32Array(gates.length + 1);
    gates.forEach((operands, index) => {
      this.starts[index + 1] = this.starts[index]! + operands.length;
    });
    this.wordOfLeaf = new Int32Array(firstGate);
    this.bitOfLeaf = new Int32Array(firstGate);
    const indexOf = new Map(keys.map((key, index) => [key, index]));
    keyOfLeaf.forEach((key, slot) => {
      if (key === null) return;
      const index = indexOf.get(key)!;
      this.wordOfLeaf[slot] = index >>> 5;
      this.bitOfLeaf[slot] = 1 << (index & 31);
      this.words[slot * width + (index >>> 5)] = this.bitOfLeaf[slot]!;
    });
  }

  start(bits: Bits): void {
    this.bits = bits;
    this.generation += 1;
    if (this.generation < LAST_GENERATION) return;
    this.toldIn.fill(0);
    this.namedIn.fill(0);
    this.generation = 1;
  }

  /** The facts a literal rests on, in alphabetical order. */
  factsOf(literal: Literal): readonly string[] {
    const slot = slotOf(literal);
    if (this.namedIn[slot] === this.generation) return this.names[slot]!;
    this.namedIn[slot] = this.generation;
    return (this.names[slot] = namesIn(this.words, this.tell(slot), this.width, this.keys));
  }

  /** The facts any of these literals rests on, in alphabetical order. */
  factsOfAny(literals: readonly Literal[]): readonly string[] {
    const sum = new Int32Array(this.width);
    for (const literal of literals) {
      const from = this.tell(slotOf(literal));
      for (let w = 0; w < this.width; w += 1) sum[w]! |= this.words[from + w]!;
    }
    return namesIn(sum, 0, this.width, this.keys);
  }

  /** Fills the words of a slot, after those it needs, and says where they begin. */
  private tell(slot: number): number {
    const { width, words, bits, firstGate } = this;
    const out = slot * width;
    if (slot < firstGate || this.toldIn[slot] === this.generation) return out;
    this.toldIn[slot] = this.generation;
    const { operands, wordOfLeaf, bitOfLeaf } = this;
    const sign = signOf(bits, slot * 2);
    for (let w = 0; w < width; w += 1) words[out + w] = 0;
    const end = this.starts[slot - firstGate + 1]!;
    for (let index = this.starts[slot - firstGate]!; index < end; index += 1) {
      const literal = operands[index]!;
      if (signOf(bits, literal) !== sign) continue;
      const operand = slotOf(literal);
      if (operand < firstGate) {
        // A leaf rests on one fact.
        words[out + wordOfLeaf[operand]!]! |= bitOfLeaf[operand]!;
      } else {
        const from = this.tell(operand);
        for (let w = 0; w < width; w += 1) words[out + w]! |= words[from + w]!;
      }
    }
    return out;
  }
}

function namesIn(words: Int32Array, from: number, width: number, keys: readonly string[]): readonly string[] {
  let names: string[] | null = null;
  for (let w = 0; w < width; w += 1) {
    let rest = words[from + w]!;
    while (rest !== 0) {
      const bit = 31 - Math.clz32(rest & -rest);
      (names ??= []).push(keys[w * 32 + bit]!);
      rest &= rest - 1;
    }
  }
  return names ?? NO_KEYS;
}

const NO_KEYS: readonly string[] = Object.freeze([]);
