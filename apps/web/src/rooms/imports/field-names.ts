// The fields as which columns can be taken over, and the questions that they can answer, with their names and words.
import {
  isCore,
  NEEDED,
  targetOf,
  TARGET_KEYS,
  wordsOf,
  type CoreKey,
  type TargetKey,
} from '@registry/record/mapping/targets';
import { answerTo, factOf, isAnswer, type AnswerKey, type MappedKey } from '@registry/record/mapping/answers/questions';
import type { FactValue } from '@registry/classifier';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../../api/session';
import { answerText, optionOf, questionOf } from '../../fittings/law/answer-text';
import { definitionOf } from '../../fittings/law/law';
import { useLawWords } from '../../fittings/law/law-words';
import { useLaw } from '../../fittings/law/rules-context';
import { useFieldText, useValueWord } from '../../fittings/record/record-words';
import { useRecordWords } from '../../words/library-words';

export { isAnswer, NEEDED, TARGET_KEYS, type AnswerKey, type MappedKey, type TargetKey };

interface Choice {
  readonly value: string;
  readonly word: string;
}

const isField = (key: string): key is TargetKey => (TARGET_KEYS as readonly string[]).includes(key);

/** Questions that a column can answer, in the order in which they are asked. */
export function useAnswerKeys(): AnswerKey[] {
  return [...useLaw().questions.factByKey.keys()].map(answerTo);
}

/** The name of a field, or a question; of what is no field of ours, its key. */
export function useTargetName(): (key: string) => string {
  const { t } = useTranslation();
  const words = useRecordWords();
  const law = useLawWords();
  return (key) => {
    if (isAnswer(key)) return questionOf(law, factOf(key));
    const target = key === 'unitId' ? 'unit' : key;
    if (!isField(target)) return key;
    return isCore(target) ? t(`import.field.${target}`) : words.fields[target][0];
  };
}

/** The values of ours that a field or an answer takes, each with its word; null where it takes any text. */
export function useChoices(): (key: MappedKey) => Choice[] | null {
  const { t } = useTranslation();
  const [law, words] = [useLaw(), useLawWords()];
  const wordOf = useValueWord();
  const core = (key: CoreKey, value: string): string =>
    key === 'stage'
      ? t(`stage.${value as 'idea'}`)
      : key === 'origin'
        ? t(`origin.${value as 'in_house'}`)
        : t(`visibility.${value as 'unit'}`);
  return (key) => {
    if (isAnswer(key)) {
      const { kind, options } = definitionOf(law, factOf(key)) ?? {};
      if (kind === 'boolean')
        return [
          { value: 'true', word: t('answer.yes') },
          { value: 'false', word: t('answer.no') },
        ];
      return options?.map((value) => ({ value, word: optionOf(words, factOf(key), value) })) ?? null;
    }
    const target = targetOf(key);
    return (
      wordsOf(key)?.map((value) => ({
        value,
        word: isCore(key) ? core(key, value) : 'of' in target ? wordOf(target, value) : value,
      })) ?? null
    );
  };
}

/** A value of a field, or an answer, as people read it. */
export function useSaid(): (key: string, value: unknown) => string {
  const { t } = useTranslation();
  const words = useLawWords();
  const choices = useChoices();
  const textOf = useFieldText();
  const units = useUnits();
  return (key, value) => {
    if (value === null || value === undefined) return '–';
    if (isAnswer(key)) return answerText(t, words, factOf(key), value as FactValue);
    if (key === 'unit' || key === 'unitId') return units.data?.find(({ id }) => id === value)?.code ?? String(value);
    if (!isField(key)) return typeof value === 'object' ? JSON.stringify(value) : String(value);
    const field = targetOf(key);
    if (field.kind === 'word') return choices(key)?.find((one) => one.value === value)?.word ?? String(value);
    return textOf(field, value) ?? '–';
  };
}

/** How the values of a column are chosen; null where there is nothing to choose. */
export function useChoosing(): (key: MappedKey) => 'days' | 'words' | null {
  const law = useLaw();
  return (key) => {
    const kind = isAnswer(key) ? definitionOf(law, factOf(key))?.kind : targetOf(key).kind;
    if (kind === 'day' || kind === 'date') return 'days';
    const takesWords = isAnswer(key) ? kind !== 'number' : wordsOf(key) !== null || key === 'unit';
    return takesWords ? 'words' : null;
  };
}
