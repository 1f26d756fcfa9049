// The words of the law in the language spoken, loaded the first time they are needed.
import type { Words } from '@registry/law';
import { use } from 'react';
import { withFrenchSpaces } from '../../words/french-spaces';
import { beforeLanguageChange, useLanguage, type Language } from '../../words/language';

const loaders: Record<Language, () => Promise<Words>> = {
  en: async () => (await import('@registry/law/words/en')).en,
  fr: async () => withFrenchSpaces((await import('@registry/law/words/fr')).fr),
};
const ready = new Map<Language, Words>();
const loading = new Map<Language, Promise<Words>>();

function load(language: Language): Promise<Words> {
  const before = loading.get(language);
  if (before !== undefined) return before;
  const now = loaders[language]().then((words) => {
    ready.set(language, words);
    return words;
  });
  now.catch(() => loading.delete(language));
  loading.set(language, now);
  return now;
}

beforeLanguageChange(load);

/** The words of the law; waits for them the first time. */
export function useLawWords(): Words {
  const language = useLanguage();
  return ready.get(language) ?? use(load(language));
}

/** Titles by keys that come over the wire; an unknown key shows as itself rather than breaking the page. */
export function titleIn(titles: Readonly<Record<string, string>>, key: string): string {
  return titles[key] ?? key;
}
