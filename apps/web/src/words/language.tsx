// The language of the interface: chosen, kept, and loaded when it is needed.
import i18next from 'i18next';
import { useEffect, type ReactNode } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en';
import { withFrenchSpaces } from '@registry/record/terms/french-spaces';
import type { FirstWords } from './words';

export const LANGUAGES = ['en', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As browsers and React Aria name them. */
export const locales = {
  en: 'en-US',
  fr: 'fr-FR',
  de: 'de-DE',
} as const satisfies Record<Language, string>;
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
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (language !== 'en') await speak(language);
}

const loaders: Record<Exclude<Language, 'en'>, () => Promise<FirstWords>> = {
  fr: async () => withFrenchSpaces((await import('./fr')).fr),
  de: async () => (await import('./de')).de,
};

const preloads = new Set<(language: Language) => Promise<unknown>>();

/** Whoever keeps words of its own loads them here before the language changes, so that nothing flickers. */
export function beforeLanguageChange(load: (language: Language) => Promise<unknown>): void {
  preloads.add(load);
}

export async function speak(language: Language): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await loaders[language]());
  }
  await Promise.all([...preloads].map((load) => load(language)));
  await i18next.changeLanguage(language);
}

export async function choose(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  await speak(language);
}

export const spokenLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en');

export function useLanguage(): Language {
  useTranslation();
  return spokenLanguage();
}

/** Tells the page which language is spoken. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return children;
}
