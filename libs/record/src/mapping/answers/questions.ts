// Columns that answer questions of the law. Which questions there are, whoever reads a file says: rules change.

import { plainText } from '../../forms/text';
import type { TargetKey } from '../targets';

/** `facts.is_ai_system`: as a document that holds answers names them, too. */
export type AnswerKey = `facts.${string}`;
/** All as which a column can be taken over. */
export type MappedKey = TargetKey | AnswerKey;

export interface Question {
  readonly kind: 'boolean' | 'enum' | 'multi-enum' | 'number' | 'date';
  /** Values of ours by what a cell may say, as `plainText` compares it. */
  readonly options: ReadonlyMap<string, string>;
  /** What a column of its answers may be called, as `plainText` compares it. */
  readonly names: readonly string[];
}

export type Questions = ReadonlyMap<AnswerKey, Question>;

export const NO_QUESTIONS: Questions = new Map();

/** A question as the rules of the day know it. */
export interface AskedFact {
  readonly key: string;
  readonly kind: Question['kind'];
  readonly options?: readonly string[];
}

/** What a language calls a question and its options. */
interface QuestionWords {
  readonly question: string;
  readonly options?: Readonly<Record<string, string>>;
}

export const isAnswer = (key: string): key is AnswerKey => key.startsWith('facts.');
export const factOf = (key: AnswerKey): string => key.slice('facts.'.length);
export const answerTo = (fact: string): AnswerKey => `facts.${fact}`;

/** @param words of each language, by the key of the question */
export function questionsOf(
  asked: readonly AskedFact[],
  words: readonly Readonly<Record<string, QuestionWords | undefined>>[],
): Questions {
  return new Map(
    asked.map(({ key, kind, options = [] }): [AnswerKey, Question] => {
      const spoken = words.flatMap((language) => language[key] ?? []);
      const names = [answerTo(key), key, key.replace(/_/g, ' '), ...spoken.map(({ question }) => question)];
      const said = options.flatMap((option) => [
        [option, option] as const,
        ...spoken.map((one) => [one.options?.[option] ?? option, option] as const),
      ]);
      return [
        answerTo(key),
        {
          kind,
          names: [...new Set(names.map(plainText))],
          // A text that two options begin alike is the first one's.
          options: new Map([...said].reverse().map(([text, option]) => [plainText(text), option])),
        },
      ];
    }),
  );
}
