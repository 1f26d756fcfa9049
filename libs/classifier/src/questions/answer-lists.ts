// Yes/no questions that are put together: shown whole, answered in one act, ordinarily all alike.
import type { Facts } from '../grammar/types';
import type { CompiledRuleset } from '../program/compile';
import { missingOn } from '../result/classify';
import { fitsOn } from './relevance';

/** Whether, while nobody has answered, the ordinary answer may be presumed; see `presume`. */
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

export interface AnswerList {
  readonly id: string;
  /** What each question is ordinarily answered with. */
  readonly answer: boolean;
  readonly questions: readonly ListedQuestion[];
}

/** What to put next: one question, or all of a list that fit and nobody has answered. */
export type NextAct =
  | { readonly kind: 'question'; readonly key: string }
  | { readonly kind: 'list'; readonly list: AnswerList; readonly keys: readonly string[] };

/** Questions of a list that nobody has answered and that fit what was answered. */
export function openInList({ questions }: AnswerList, facts: Facts, fits: ReturnType<typeof fitsOn>): string[] {
  return questions.map(({ key }) => key).filter((key) => facts[key] === undefined && fits(key) === 'true');
}

/**
 * The act that bears most on the headline: the next question, with the list that it stands in. Null where nothing can
 * change the result any more. `skipped` are questions that somebody does not want to be asked now.
 */
export function nextAct(
  compiled: CompiledRuleset,
  lists: readonly AnswerList[],
  { facts, on, skipped = new Set() }: { facts: Facts; on: string; skipped?: ReadonlySet<string> },
): NextAct | null {
  const key = missingOn(compiled, facts, on).find((one) => !skipped.has(one));
  if (key === undefined) return null;
  const list = lists.find(({ questions }) => questions.some((one) => one.key === key));
  if (list === undefined) return { kind: 'question', key };
  const keys = openInList(list, facts, fitsOn(compiled, facts, on)).filter((one) => !skipped.has(one));
  return keys.length > 1 && keys.includes(key) ? { kind: 'list', list, keys } : { kind: 'question', key };
}
