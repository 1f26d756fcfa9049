// The class that follows if what is open is answered as it ordinarily is. Never a class: it says what to expect.
import type { Facts } from '../grammar/types';
import type { CompiledRuleset } from '../program/compile';
import { evaluateAll } from '../result/classify';
import { decide, type Bounds } from '../result/outcome';
import type { AnswerList, ListedQuestion } from './answer-lists';
import { fitsOn } from './relevance';

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
  if (boundsWith(compiled, facts, on).definite) return null;
  const fits = fitsOn(compiled, facts, on);
  const { order } = compiled.ruleset.headline;
  const presumable = lists.flatMap(({ id, answer, questions }) =>
    questions
      .filter(({ key }) => compiled.factByKey.has(key) && facts[key] === undefined && fits(key) !== 'false')
      .map((question): Presumed => ({ ...question, list: id, answer })),
  );
  const boundsOf = (some: readonly Presumed[]): Bounds =>
    boundsWith(compiled, { ...facts, ...Object.fromEntries(some.map(({ key, answer }) => [key, answer])) }, on);
  const { lower } = boundsOf(presumable.filter(({ presumed }) => presumed === 'always'));
  const granted = presumable.filter(({ presumed }) => isGranted(presumed, (name) => lower >= order.indexOf(name)));
  const then = boundsOf(granted);
  if (!then.definite) return null;
  const needed = neededOf(granted, (some) => {
    const { definite, lower: rank } = boundsOf(some);
    return definite && rank === then.lower;
  });
  return {
    class: order[then.lower]!,
    rests: lists
      .map(({ id }) => ({ list: id, keys: needed.filter(({ list }) => list === id).map(({ key }) => key) }))
      .filter(({ keys }) => keys.length > 0),
  };
}

interface Presumed extends ListedQuestion {
  readonly list: string;
  readonly answer: boolean;
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

function boundsWith(compiled: CompiledRuleset, facts: Facts, on: string): Bounds {
  const bounds: Bounds = { lower: 0, upper: 0, shown: -1, definite: false };
  decide(compiled, evaluateAll(compiled, facts, on), bounds);
  return bounds;
}
