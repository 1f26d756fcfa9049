// How far a question narrows the bounds, whatever the answer.
import { decide, type Bounds } from '../result/outcome';
import type { FactBits, Place } from './atoms';
import { loadLeaves } from './bulk';
import type { CompiledRuleset } from './compile';
import { run, type Bits } from './evaluate';

/** The mean distance between the bounds over the possible answers, each taken as equally likely. */
export function expectedWidth(compiled: CompiledRuleset, bits: Bits, fact: FactBits): number {
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
      return fact.definition.options!.map((chosen) =>
        options.map(([option, place]) => ({ place, isTrue: option === chosen })),
      );
    case 'multi-enum':
      return [null, ...fact.options.keys()].map((chosen) =>
        options.map(([option, place]) => ({ place, isTrue: option === chosen })),
      );
    case 'number':
      return fact.above.flatMap(({ bound }) =>
        [true, false].map((isAbove) =>
          fact.above.map((other) => ({
            place: other.place,
            isTrue: isAbove ? other.bound <= bound : other.bound < bound,
          })),
        ),
      );
    case 'date':
      return fact.before.flatMap(({ day }) =>
        [true, false].map((isBefore) =>
          fact.before.map((other) => ({
            place: other.place,
            isTrue: isBefore ? other.day >= day : other.day > day,
          })),
        ),
      );
  }
}

/** Items of an open set that are already answered stay as answered. */
function setIfUnknown(bits: Bits, { at, bit }: Place, isTrue: boolean): void {
  if (((bits[at]! | bits[at + 1]!) & bit) !== 0) return;
  bits[isTrue ? at : at + 1]! |= bit;
}
