// Turns conditions into and-gates over bits. An `any` is the negation of an `all` of negations,
// so one kind of gate is enough, and equal conditions share a gate.
import type { Condition } from '../grammar/types';
import { leafName, leavesOf, placeOf } from './atoms';

/** A slot and a sign in one number: twice the slot, plus one if negated. */
export type Literal = number;

export function slotOf(literal: Literal): number {
  return literal >> 1;
}

export function isNegated(literal: Literal): boolean {
  return (literal & 1) === 1;
}

export function negated(literal: Literal): Literal {
  return literal ^ 1;
}

/** Collects gates in an order in which each needs only earlier ones. */
export class Gates {
  /** The operands of each gate; gate `g` writes slot `firstSlot + g`. */
  readonly operands: (readonly Literal[])[] = [];
  private readonly known = new Map<string, Literal>();

  constructor(
    private readonly firstSlot: number,
    private readonly leafSlots: ReadonlyMap<string, number>,
    private readonly literalOfRule: (id: string) => Literal,
  ) {}

  /** The literal that is true exactly when the condition is. */
  literalOf(condition: Condition): Literal {
    if ('not' in condition) return negated(this.literalOf(condition.not));
    if ('rule' in condition) return this.literalOfRule(condition.rule);
    if ('all' in condition) return this.gate(this.conjuncts(condition.all));
    if ('any' in condition) return negated(this.gate(this.disjuncts(condition.any).map(negated)));
    const leaves = leavesOf(condition).map((leaf) => this.leafSlots.get(leafName(leaf))! * 2);
    return leaves.length === 1 ? leaves[0]! : negated(this.gate(leaves.map(negated)));
  }

  /** True when all literals are. */
  gate(literals: readonly Literal[]): Literal {
    const operands = [...new Set(literals)].sort((a, b) => a - b);
    if (operands.length === 1) return operands[0]!;
    const name = operands.join(',');
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const literal = (this.firstSlot + this.operands.length) * 2;
    this.operands.push(operands);
    this.known.set(name, literal);
    return literal;
  }

  /** `all` inside `all` needs no gate of its own. */
  private conjuncts(conditions: readonly Condition[]): Literal[] {
    return conditions.flatMap((condition) =>
      'all' in condition ? this.conjuncts(condition.all) : [this.literalOf(condition)],
    );
  }

  private disjuncts(conditions: readonly Condition[]): Literal[] {
    return conditions.flatMap((condition) =>
      'any' in condition ? this.disjuncts(condition.any) : [this.literalOf(condition)],
    );
  }
}

/** The leaves a literal hangs on, each once, without their signs. */
export function leafLiteralsUnder(
  literal: Literal,
  gates: readonly (readonly Literal[])[],
  firstGate: number,
): Literal[] {
  const visited = new Set<number>();
  const visit = (slot: number): void => {
    if (visited.has(slot)) return;
    visited.add(slot);
    if (slot >= firstGate) for (const operand of gates[slot - firstGate]!) visit(slotOf(operand));
  };
  visit(slotOf(literal));
  return [...visited]
    .filter((slot) => slot < firstGate)
    .sort((a, b) => a - b)
    .map((slot) => slot * 2);
}

/**
 * The gates as one flat program: out word, out bit, end of the gate, then (word, positive bits, negated bits) for each
 * word read.
 */
export function assemble(
  operands: readonly (readonly Literal[])[],
  firstSlot: number,
): { program: Int32Array; ends: number[] } {
  const code: number[] = [];
  const ends: number[] = [];
  operands.forEach((literals, index) => {
    const slot = firstSlot + index;
    const words = new Map<number, [number, number]>();
    for (const literal of literals) {
      const { at, bit } = placeOf(slotOf(literal));
      const bits = words.get(at) ?? [0, 0];
      bits[isNegated(literal) ? 1 : 0] |= bit;
      words.set(at, bits);
    }
    const { at: outAt, bit: outBit } = placeOf(slot);
    code.push(outAt, outBit, code.length + 3 + 3 * words.size);
    for (const [at, [positive, negative]] of words) code.push(at, positive, negative);
    ends.push(code.length);
  });
  return { program: Int32Array.from(code), ends };
}
