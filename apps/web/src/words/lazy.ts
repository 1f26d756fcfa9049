// Words of a library in the language spoken, loaded the first time they are needed.
import { use } from 'react';
import { withFrenchSpaces } from '@registry/record/terms/french-spaces';
import { beforeLanguageChange, useLanguage, type Language } from './language';

export interface LazyWords<Words> {
  /** The words; a page that uses them waits for them the first time. */
  (): Words;
  /** Has them here before anything is shown that uses them. */
  load: (language: Language) => Promise<Words>;
}

/** Makes the hook that gives the words. */
export function lazyWords<Words extends object>(loaders: Record<Language, () => Promise<Words>>): LazyWords<Words> {
  const loading = new Map<Language, Promise<Words>>();
  const load = (language: Language): Promise<Words> => {
    const before = loading.get(language);
    if (before !== undefined) return before;
    const now = loaders[language]().then((words) => (language === 'fr' ? withFrenchSpaces(words) : words));
    // React reads these two marks: words that are there are had at once, without waiting for a promise.
    now.then(
      (value) =>
        Object.assign(now, {
          status: 'fulfilled',
          value,
        }),
      () => undefined,
    );
    now.catch(() => loading.delete(language));
    loading.set(language, now);
    return now;
  };
  beforeLanguageChange(load);
  return Object.assign(
    () => {
      const language = useLanguage();
      return use(load(language));
    },
    { load },
  );
}
