// Questions, answers and classes as they stand on paper.

import type { FactValue } from '@registry/classifier';
import type { ClassState, HeadlineOrOpen } from '@registry/contracts';
import type { Words as LawWords } from '@registry/law';
import type { HouseRules, HouseWords } from '@registry/law/house';
import type { Tone } from '../../../platform/printing/paper';
import { filled, titleIn, type Voice } from '../voice/voice';

/** The words of the law and of the house rules over it, by their keys, which never clash. */
export interface RuleWords {
  readonly rules: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, LawWords['facts'][keyof LawWords['facts']]>>;
  readonly duties: Readonly<Record<string, string>>;
}

/** House rules have English words at least. */
export const houseWordsIn = ({ language }: Voice, { words }: HouseRules): HouseWords => words[language] ?? words.en;

export function ruleWords(voice: Voice, house: HouseRules | null): RuleWords {
  const { rules, facts, duties } = voice.law;
  if (house === null) return { rules, facts, duties };
  const own = houseWordsIn(voice, house);
  return {
    rules: { ...rules, ...own.rules },
    facts: { ...facts, ...own.facts },
    duties: { ...duties, ...own.duties },
  };
}

export const questionOf = ({ facts }: RuleWords, key: string): string => facts[key]?.question ?? key;

/** An answer in words. */
export function answerOf(voice: Voice, { facts }: RuleWords, key: string, value: FactValue | undefined): string {
  const { words, number } = voice;
  const option = (one: string): string => facts[key]?.options?.[one] ?? one;
  if (value === undefined) return words.class.unknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return option(value);
  const names = ('yes' in value ? value.yes : value).map(option);
  if ('yes' in value)
    return names.length === 0 ? words.class.partlyUnknown : [...names, words.class.othersUnknown].join('; ');
  return names.length === 0 ? words.class.noOption : names.join('; ');
}

/** One sentence on how sure a class is. */
export function classSentence({ words, terms }: Voice, { headline, definite, lower, upper }: ClassState): string {
  const span = { lower: terms.class[lower], upper: terms.class[upper] };
  if (definite && headline !== 'undetermined') return filled(words.class.definite, { class: terms.class[headline] });
  return headline === 'undetermined'
    ? filled(words.class.open, span)
    : filled(words.class.provisional, { class: terms.class[headline], ...span });
}

/** A class in as few words as a table has room for; one that other answers can still change is marked. */
export const classBriefly = ({ words, terms }: Voice, { headline, definite }: ClassState): string =>
  definite || headline === 'undetermined'
    ? terms.class[headline]
    : filled(words.class.briefly, { class: terms.class[headline] });

const tones: Readonly<Record<HeadlineOrOpen, Tone>> = {
  prohibited: 'danger',
  high_risk: 'warning',
  transparency: 'notice',
  minimal: 'success',
  out_of_scope: 'plain',
  not_ai_system: 'plain',
  undetermined: 'plain',
};
export const toneOf = (headline: HeadlineOrOpen): Tone => tones[headline];

/** A class by the key that a rule gives it under. */
export const className = ({ law, terms }: Voice, key: string): string =>
  titleIn({ ...law.classes, ...terms.class }, key);
