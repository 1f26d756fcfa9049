// An answer in words.
import type { TFunction } from 'i18next';
import type { FactValue } from '@registry/classifier';
import type { Words } from '@registry/law';

export function questionOf(words: Words, key: string): string {
  return factWords(words, key)?.question ?? key;
}

function factWords(words: Words, key: string) {
  return (words.facts as Readonly<Record<string, Words['facts'][keyof Words['facts']]>>)[key];
}

export function helpOf(words: Words, key: string): string | undefined {
  return factWords(words, key)?.help;
}

export function exampleOf(words: Words, key: string): string | undefined {
  return (words.examples as Readonly<Record<string, string>>)[key];
}

export function optionOf(words: Words, key: string, option: string): string {
  return factWords(words, key)?.options?.[option] ?? option;
}

export function answerText(t: TFunction, words: Words, key: string, value: FactValue | undefined): string {
  if (value === undefined) return t('answer.unknown');
  if (typeof value === 'boolean') return value ? t('answer.yes') : t('answer.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return optionOf(words, key, value);
  const yes = 'yes' in value ? value.yes : value;
  const names = yes.map((option) => optionOf(words, key, option)).join(t('problem.semicolon'));
  if ('yes' in value)
    return names === '' ? t('answer.partlyUnknown') : `${names}${t('problem.semicolon')}${t('answer.othersUnknown')}`;
  return names === '' ? t('answer.none') : names;
}
