// The fast path for many sets of facts: classes, bounds and marks as numbers, without findings.
import type { Facts } from '../grammar/types';
import { decide, type Bounds } from '../result/outcome';
import type { CompiledRuleset } from './compile';
import { isComplete, run, runComplete, type Bits, type TruthRow } from './evaluate';
import { packInto, type PackedFacts } from './pack';

/** The result of the fast path; one object serves any number of calls. */
export interface PackedResult extends Bounds {
  /** Bit `n`: the ruleset's also-class number `n` is held for certain. */
  also: number;
  /** Bit `n`: the ruleset's mark number `n` holds for certain. */
  marks: number;
}

export function newPackedResult(): PackedResult {
  return { lower: 0, upper: 0, shown: -1, definite: false, also: 0, marks: 0 };
}

/** Classifies packed facts into `out`. Ranks are places in `ruleset.headline.order`. */
export function classifyPacked(compiled: CompiledRuleset, packed: PackedFacts, out: PackedResult): void {
  const { bits } = compiled.scratch;
  loadLeaves(compiled, packed, bits);
  runCore(compiled, bits, out);
}

/** Packs and classifies in one go. */
export function classifyInto(compiled: CompiledRuleset, facts: Facts, on: string, out: PackedResult): void {
  const { bits } = compiled.scratch;
  packInto(compiled, facts, on, bits);
  runCore(compiled, bits, out);
}

/** Everything that headline, bounds, also-classes and marks hang on. */
function runCore(compiled: CompiledRuleset, bits: Bits, out: PackedResult): void {
  runAll(compiled, compiled.coreEnd, bits);
  decide(compiled, bits, out);
  out.also = heldBits(compiled.alsoRow, bits);
  out.marks = heldBits(compiled.marksRow, bits);
}

/** Runs the program up to an end, in two truths where that is enough. */
export function runAll({ program, leafMask, leafWords }: CompiledRuleset, end: number, bits: Bits): void {
  if (isComplete(bits, leafMask)) runComplete(program, end, bits, leafWords);
  else run(program, end, bits);
}

/** Starts afresh from given leaves: gate bits are only ever set by a run, so they begin at zero. */
export function loadLeaves(compiled: CompiledRuleset, leaves: Bits, into: Bits): void {
  const leafLength = compiled.leafWords * 2;
  for (let at = 0; at < leafLength; at += 1) into[at] = leaves[at]!;
  for (let at = leafLength; at < into.length; at += 1) into[at] = 0;
}

/** Without branches: as many classes and marks as there may be, a guess is wrong too often. */
function heldBits(row: TruthRow, bits: Bits): number {
  let held = 0;
  for (let index = 0; index < row.length; index += 2)
    held |= ((bits[row[index]!]! >>> row[index + 1]!) & 1) << (index >> 1);
  return held;
}
