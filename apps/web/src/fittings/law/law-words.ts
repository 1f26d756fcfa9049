// The words of the law in the language spoken, loaded the first time they are needed.
import type { Words } from '@registry/law';
import type { HouseRules, HouseWords } from '@registry/law/house';
import { withFrenchSpaces } from '@registry/record/terms/french-spaces';
import { useLanguage, type Language } from '../../words/language';
import { useLaws } from '../../words/library-words';
import { HOUSE } from './law';
import { useLaw } from './rules-context';

/** The words of the law and of the house rules of the page; waits for them the first time. */
export function useLawWords(): Words {
  const language = useLanguage();
  const { house } = useLaw();
  const words = useLaws();
  return house === null ? words : merged(words, house, language);
}

/** The words of house rules in a language, or in English, which they always have. */
export function houseWords({ words }: HouseRules, language: Language): HouseWords {
  const spoken = words[language];
  return spoken === undefined ? words.en : language === 'fr' ? withFrenchSpaces(spoken) : spoken;
}

const known = new WeakMap<HouseRules, Map<Language, Words>>();

/** Merged once for all questions of a page. */
function merged(words: Words, house: HouseRules, language: Language): Words {
  const byLanguage = known.get(house) ?? new Map<Language, Words>();
  known.set(house, byLanguage);
  const both = byLanguage.get(language) ?? withHouse(words, houseWords(house, language));
  byLanguage.set(language, both);
  return both;
}

/** Questions, rules and duties of both by their keys, which never clash. */
function withHouse(words: Words, { title, stages, facts, rules, duties, dutyRoles }: HouseWords): Words {
  const both = {
    ...words,
    stages: { ...words.stages, ...stages, [HOUSE]: title },
    facts: { ...words.facts, ...facts },
    rules: { ...words.rules, ...rules },
    duties: { ...words.duties, ...duties },
    dutyRoles: { ...words.dutyRoles, ...dutyRoles },
  };
  return both as Words;
}

/** Titles by keys that come over the wire; an unknown key shows as itself rather than breaking the page. */
export function titleIn(titles: Readonly<Record<string, string>>, key: string): string {
  return titles[key] ?? key;
}
