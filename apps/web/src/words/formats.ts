// Days, instants and numbers as people of each language write them.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from './language';

const locales = { en: 'en-GB', fr: 'fr-BE', de: 'de-DE' } as const;
const MINUTE = 60_000;
const steps = [
  { unit: 'day', length: 24 * 60 * MINUTE },
  { unit: 'hour', length: 60 * MINUTE },
  { unit: 'minute', length: MINUTE },
] as const;

export function useFormats() {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const locale = locales[language];
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const number = new Intl.NumberFormat(locale);
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    return {
      day: (value: string) => day.format(new Date(value)),
      instant: (value: string) => instant.format(new Date(value)),
      number: (value: number) => number.format(value),
      /** How long ago, in the largest unit that fits. */
      ago: (value: string) => {
        const passed = Date.parse(value) - Date.now();
        const step = steps.find(({ length }) => Math.abs(passed) >= length);
        if (step === undefined) return t('state.justNow');
        return relative.format(Math.trunc(passed / step.length), step.unit);
      },
      list: (items: string[]) => new Intl.ListFormat(locale).format(items),
    };
  }, [language, t]);
}

/** Picks the text of the language from a pair of fields: French for those who read French, English for all others. */
export function useInLanguage(): <T>(pair: { en: T; fr: T }) => T {
  const language = useLanguage();
  return (pair) => language === 'fr' ? pair.fr : pair.en;
}
