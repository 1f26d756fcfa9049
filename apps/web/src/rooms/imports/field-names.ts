// The fields as which columns can be taken over, with their names and words.
import { isCore, NEEDED, targetOf, TARGET_KEYS, wordsOf, type TargetKey } from '@registry/record/mapping/targets';
import { useTranslation } from 'react-i18next';
import { useFieldText, useValueWord } from '../../fittings/record/record-words';
import { useUnits } from '../../api/session';
import { useRecordWords } from '../../words/library-words';

export { NEEDED, TARGET_KEYS, type TargetKey };

/** The name of a field; of what is no field of ours, its key. */
export function useTargetName(): (key: string) => string {
  const { t } = useTranslation();
  const words = useRecordWords();
  return (key) => {
    const target = (key === 'unitId' ? 'unit' : key) as TargetKey;
    if (!TARGET_KEYS.includes(target)) return key;
    return isCore(target) ? t(`import.field.${target}`) : words.fields[target][0];
  };
}

/** The values of ours that a field takes, each with its word; null where it takes any text. */
export function useChoices(): (key: TargetKey) => { value: string; word: string }[] | null {
  const { t } = useTranslation();
  const wordOf = useValueWord();
  return (key) => {
    const target = targetOf(key);
    const values = wordsOf(key);
    if (values === null) return null;
    return values.map((value) => ({
      value,
      word:
        target.kind === 'word'
          ? key === 'stage'
            ? t(`stage.${value as 'idea'}`)
            : key === 'origin'
              ? t(`origin.${value as 'in_house'}`)
              : t(`visibility.${value as 'unit'}`)
          : 'of' in target
            ? wordOf(target, value)
            : value,
    }));
  };
}

/** A value of a field as people read it. */
export function useSaid(): (key: string, value: unknown) => string {
  const choices = useChoices();
  const textOf = useFieldText();
  const units = useUnits();
  return (key, value) => {
    if (value === null || value === undefined) return '–';
    if (key === 'unit' || key === 'unitId') return units.data?.find(({ id }) => id === value)?.code ?? String(value);
    const target = key as TargetKey;
    if (!TARGET_KEYS.includes(target)) return typeof value === 'object' ? JSON.stringify(value) : String(value);
    const field = targetOf(target);
    if (field.kind === 'word') return choices(target)?.find((one) => one.value === value)?.word ?? String(value);
    return textOf(field, value) ?? '–';
  };
}

export const isDayField = (key: TargetKey): boolean => targetOf(key).kind === 'day';
export const takesWords = (key: TargetKey): boolean => wordsOf(key) !== null || key === 'unit';
