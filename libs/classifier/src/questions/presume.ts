// The class that follows if what is open is answered as it ordinarily is. Never a class: it says what to expect.
import type { Facts } from '../grammar/types';
import type { CompiledRuleset } from '../program/compile';
import { evaluateAll } from '../result/classify';
import { decide, type Bounds } from '../result/outcome';
import type { AnswerList, ListedQuestion } from './answer-lists';
import { headlineLiterals, openGrounds } from './open-facts';
import { fitsOn } from './relevance';

export interface Presumption {
  /** The headline that is presumed. */
  readonly class: string;
  /** What it rests on: by list, in its order, the unanswered questions on which the headline still hangs. */
  readonly rests: readonly { readonly list: string; readonly keys: readonly string[] }[];
}

/**
 * Null where the headline is definite already, or where it would stay open with all ordinary answers. Every way to
 * answer the open questions that gives those named in `rests` their ordinary answers leads to the presumed class.
 */
export function presume(
  compiled: CompiledRuleset,
  lists: readonly AnswerList[],
  facts: Facts,
  on: string,
): Presumption | null {
  const now = boundsOn(compiled, facts, on);
  if (now.definite) return null;
  // Asked now: the working memory speaks of the latest answers only.
  const { bits } = compiled.scratch;
  const open = openGrounds(compiled, bits, headlineLiterals(compiled, bits, now));
  const fits = fitsOn(compiled, facts, on);
  const { order } = compiled.ruleset.headline;
  const presumable = lists.flatMap(({ id, answer, questions }) =>
    questions
      .filter(({ key }) => compiled.factByKey.has(key) && facts[key] === undefined)
      .map((question) => ({ ...question, list: id, answer })),
  );
  const withAnswersOf = (some: typeof presumable): Facts => ({
    ...facts,
    ...Object.fromEntries(some.map(({ key, answer }) => [key, answer])),
  });
  const always = presumable.filter(({ presumed }) => presumed === 'always');
  const { lower } = boundsOn(compiled, withAnswersOf(always), on);
  const granted = presumable.filter(({ presumed }) => isGranted(presumed, (name) => lower >= order.indexOf(name)));
  const then = boundsOn(compiled, withAnswersOf(granted), on);
  if (!then.definite) return null;
  const keysOf = (id: string): string[] =>
    granted.filter(({ list, key }) => list === id && open.has(key) && fits(key) !== 'false').map(({ key }) => key);
  return {
    class: order[then.lower]!,
    rests: lists.map(({ id }) => ({ list: id, keys: keysOf(id) })).filter(({ keys }) => keys.length > 0),
  };
}

function isGranted(presumed: ListedQuestion['presumed'], isReached: (name: string) => boolean): boolean {
  if (typeof presumed === 'string') return presumed === 'always';
  return isReached(presumed.from);
}

function boundsOn(compiled: CompiledRuleset, facts: Facts, on: string): Bounds {
  const bounds: Bounds = { lower: 0, upper: 0, shown: -1, definite: false };
  decide(compiled, evaluateAll(compiled, facts, on), bounds);
  return bounds;
}
