// The class that follows if what is open is answered as it ordinarily is. Never a class: it says what to expect.
import type { Facts } from '../grammar/types';
import type { CompiledRuleset } from '../program/compile';
import { newBits } from '../program/evaluate';
import { evaluateAll } from '../result/classify';
import { boundsOf, type Bounds } from '../result/outcome';
import { tryOut, type Change } from './changes';
import { fitsNoLonger } from './open-facts';

/** Whether, while nobody has answered, the ordinary answer may be presumed. */
export type PresumedWhen =
  | 'always'
  /** Nothing is presumed: silence could hide what protects people. */
  | 'never'
  /** Only where the class is this one at least, whatever the answer. */
  | { readonly from: string };

export interface ListedQuestion {
  readonly key: string;
  readonly presumed: PresumedWhen;
}

/** Yes/no questions that are put together: shown whole, answered in one act, ordinarily all alike. */
export interface AnswerList {
  readonly id: string;
  /** What each question is ordinarily answered with. */
  readonly answer: boolean;
  readonly questions: readonly ListedQuestion[];
}

export interface Presumption {
  /** The headline that is presumed. */
  readonly class: string;
  /** What it rests on: by list, in its order, the unanswered questions on which the headline still hangs. */
  readonly rests: readonly { readonly list: string; readonly keys: readonly string[] }[];
}

/**
 * Null where the headline is definite already, or where it would stay open with all ordinary answers. Every way to
 * answer the open questions that gives those named in `rests` their ordinary answers leads to the presumed class, and
 * none of them is idle.
 */
export function presume(
  compiled: CompiledRuleset,
  lists: readonly AnswerList[],
  facts: Facts,
  on: string,
): Presumption | null {
  const bits = evaluateAll(compiled, facts, on);
  if (boundsOf(compiled, bits).definite) return null;
  const { order } = compiled.ruleset.headline;
  const presumable = lists.flatMap(({ id, answer, questions }) =>
    questions
      .filter(
        ({ key }) => compiled.factByKey.has(key) && facts[key] === undefined && !fitsNoLonger(compiled, bits, key),
      )
      .map((question): Presumed => ({ ...question, list: id, fact: question.key, to: answer })),
  );
  const leaves = bits.slice(0, compiled.leafWords * 2);
  const trial = newBits(compiled.words);
  const boundsWith = (some: readonly Presumed[]): Bounds => {
    tryOut(compiled, leaves, some, trial);
    return boundsOf(compiled, trial);
  };
  const { lower } = boundsWith(presumable.filter(({ presumed }) => presumed === 'always'));
  const granted = presumable.filter(({ presumed }) => isGranted(presumed, (name) => lower >= order.indexOf(name)));
  const then = boundsWith(granted);
  if (!then.definite) return null;
  const needed = neededOf(granted, (some) => {
    const { definite, lower: rank } = boundsWith(some);
    return definite && rank === then.lower;
  });
  return {
    class: order[then.lower]!,
    rests: lists
      .map(({ id }) => ({ list: id, keys: needed.filter(({ list }) => list === id).map(({ key }) => key) }))
      .filter(({ keys }) => keys.length > 0),
  };
}

/** A question with its ordinary answer as a change. */
interface Presumed extends ListedQuestion, Change {
  readonly list: string;
}

/** What is left when whole lists, and then single questions, are taken away for as long as the rest is enough. */
function neededOf(granted: readonly Presumed[], isEnough: (some: readonly Presumed[]) => boolean): readonly Presumed[] {
  const ids = [...new Set(granted.map(({ list }) => list))].reverse();
  const ofLists = ids.reduce((left, id) => {
    const without = left.filter(({ list }) => list !== id);
    return isEnough(without) ? without : left;
  }, granted);
  return [...ofLists].reverse().reduce((left, one) => {
    const without = left.filter((other) => other !== one);
    return isEnough(without) ? without : left;
  }, ofLists);
}

function isGranted(presumed: ListedQuestion['presumed'], isReached: (name: string) => boolean): boolean {
  if (typeof presumed === 'string') return presumed === 'always';
  return isReached(presumed.from);
}
