// What a row answers of the questions of the law, and what of that is news.

import type { Facts, FactValue } from '@registry/classifier';
import { canonical } from '@registry/audit-log';
import { answerTo, factOf, isAnswer } from '@registry/record/mapping';
import { normalise } from '../../classification';
import type { Changes } from '../../systems';
import type { Said } from './judge-row';

interface Chosen {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const isChosen = (value: unknown): value is Chosen => typeof value === 'object' && value !== null && 'yes' in value;

/** What is chosen already and was not by this source stays; what the source no longer lists is open again. */
function joined(before: FactValue | undefined, said: Chosen, saidBefore: unknown): FactValue {
  if (Array.isArray(before)) return said.yes.every((one) => before.includes(one)) ? before : [...before, ...said.yes];
  const has: Chosen = isChosen(before) ? before : { yes: [], no: [] };
  const gone = isChosen(saidBefore) ? saidBefore.yes : [];
  const yes = has.yes.filter((one) => !gone.includes(one) || said.yes.includes(one));
  return { yes: [...new Set([...yes, ...said.yes])], no: has.no.filter((one) => !said.yes.includes(one)) };
}

/** Answers to record, by question; null where what the row says is answered already. */
export function answersOf(news: Said, facts: Facts, saidBefore: Said | null): Record<string, FactValue> | null {
  const answers = Object.entries(news).flatMap(([key, said]): [string, FactValue][] => {
    if (!isAnswer(key)) return [];
    const before = facts[factOf(key)];
    const value = normalise(isChosen(said) ? joined(before, said, saidBefore?.[key]) : (said as FactValue));
    return before !== undefined && canonical(normalise(before)) === canonical(value) ? [] : [[factOf(key), value]];
  });
  return answers.length === 0 ? null : Object.fromEntries(answers);
}

/** As the changes of a record are told. */
export const changesOf = (answers: Readonly<Record<string, FactValue>> | null, facts: Facts): Changes =>
  Object.fromEntries(
    Object.entries(answers ?? {}).map(([fact, to]) => [answerTo(fact), { from: facts[fact] ?? null, to }]),
  );

/** What an import answered, taken back: each question as it was answered before, with null not at all. */
export const answersBefore = (changes: Changes): Record<string, FactValue | null> =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([key, { from }]) =>
      isAnswer(key) ? [[factOf(key), from as FactValue | null]] : [],
    ),
  );
