// A complete, immutable set of answers with their authors.

import type { Facts, FactValue } from '@registry/classifier';
import type { AnswerMeans } from '@registry/contracts';

/** One answer as kept: authors by id, so that the proof does not depend on names. */
export interface StoredAnswer {
  readonly value: FactValue;
  readonly note: string | null;
  /** Person id, or null when the product itself answered from a public source. */
  readonly by: string | null;
  readonly at: string;
  /** How it was given, where it was not given alone. */
  readonly means?: AnswerMeans;
}

export type StoredAnswers = Readonly<Record<string, StoredAnswer>>;

/** Order of chosen items means nothing, so two spellings of one answer must be equal. */
export function normalise(value: FactValue): FactValue {
  if (Array.isArray(value)) return [...(value as readonly string[])].sort();
  if (typeof value === 'object') {
    const { yes, no } = value as { yes: readonly string[]; no: readonly string[] };
    return { yes: [...yes].sort(), no: [...no].sort() };
  }
  return value;
}

/** The next fact set: an answer that did not change keeps its author and time. */
export function nextAnswers(
  before: StoredAnswers,
  said: {
    facts: Facts;
    notes: Readonly<Record<string, string>>;
    means?: Readonly<Record<string, AnswerMeans>> | undefined;
  },
  author: { by: string | null; at: string },
): StoredAnswers {
  const entries = Object.keys(said.facts)
    .sort()
    .map((key): [string, StoredAnswer] => {
      const value = normalise(said.facts[key] as FactValue);
      const note = said.notes[key] ?? null;
      const old = before[key];
      if (old && note === old.note && JSON.stringify(value) === JSON.stringify(normalise(old.value))) return [key, old];
      const means = said.means?.[key];
      return [key, { value, note, ...author, ...(means === undefined ? {} : { means }) }];
    });
  return Object.fromEntries(entries);
}

/** The bare answers, as the classifier takes them. */
export function factsOf(answers: StoredAnswers): Facts {
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, answer.value]));
}

/** Everybody who wrote an answer of this set. */
export function authorsOf(answers: StoredAnswers): string[] {
  return [...new Set(Object.values(answers).flatMap((answer) => (answer.by === null ? [] : [answer.by])))].sort();
}
