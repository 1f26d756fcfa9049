// The language of the interface: chosen, kept, and loaded when it is needed.
import i18next from 'i18next';
import { useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en';
import { problems } from './en/problems';
import { withFrenchSpaces } from './french-spaces';
import type { ProblemWords } from './problem-words';
import type { FirstWords } from './words';

export const LANGUAGES = ['en', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

const locales = { en: 'en-US', fr: 'fr-FR', de: 'de-DE' } as const satisfies Record<Language, string>;
const KEY = 'registry.language';

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The language somebody chose here, if they did. */
export function chosenLanguage(): Language | null {
  const kept = localStorage.getItem(KEY);
  return isLanguage(kept) ? kept : null;
}

export async function startWords(): Promise<void> {
  const spoken = navigator.language.slice(0, 2);
  const language = chosenLanguage() ?? (isLanguage(spoken) ? spoken : 'en');
  await i18next.use(initReactI18next).init({
    lng: 'en', fallbackLng: 'en', resources: { en: { translation: en, problems } },
    interpolation: { escapeValue: false }, returnNull: false,
  });
  if (language !== 'en') await speak(language);
}

const loaders: Record<Exclude<Language, 'en'>, () => Promise<{ words: FirstWords; problems: ProblemWords }>> = {
  fr: async () => {
    const { fr, problems: refusals } = await import('./fr');
    return { words: withFrenchSpaces(fr), problems: withFrenchSpaces(refusals) };
  },
  de: async () => {
    const { de, problems: refusals } = await import('./de');
    return { words: de, problems: refusals };
  },
};

const preloads = new Set<(language: Language) => Promise<unknown>>();

/** Whoever keeps words of its own loads them here before the language changes, so that nothing flickers. */
export function beforeLanguageChange(load: (language: Language) => Promise<unknown>): void {
  preloads.add(load);
}

export async function speak(language: Language): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation')) {
    const loaded = await loaders[language]();
    i18next.addResourceBundle(language, 'translation', loaded.words);
    i18next.addResourceBundle(language, 'problems', loaded.problems);
  }
  await Promise.all([...preloads].map((load) => load(language)));
  await i18next.changeLanguage(language);
}

export async function choose(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  await speak(language);
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'en';
}

/** Tells the page and React Aria which language is spoken. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  return <I18nProvider locale={locales[language]}>{children}</I18nProvider>;
}
