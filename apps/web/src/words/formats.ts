// Days, instants and numbers as people of each language write them.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from './language';
import { dayOfInstant, useZone } from './zone';

export const locales = {
  en: 'en-GB',
  fr: 'fr-BE',
  de: 'de-DE',
} as const;
const MINUTE = 60_000;
const steps = [
  {
    unit: 'day',
    length: 24 * 60 * MINUTE,
  },
  {
    unit: 'hour',
    length: 60 * MINUTE,
  },
  {
    unit: 'minute',
    length: MINUTE,
  },
] as const;

export function useFormats() {
  const { t } = useTranslation();
  const language = useLanguage();
  const zone = useZone();
  return useMemo(() => {
    const locale = locales[language];
    // A day is the same day wherever it is read; an instant is told by the institution's clocks, and says so.
    const day = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeZone: 'UTC',
    });
    const instant = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: zone,
    });
    const zoneName = new Intl.DateTimeFormat(locale, {
      timeZoneName: 'short',
      timeZone: zone,
    });
    const nameAt = (at: Date): string =>
      zoneName.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const number = new Intl.NumberFormat(locale);
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    return {
      /** @param value `YYYY-MM-DD` */
      day: (value: string) => day.format(new Date(`${value}T00:00:00Z`)),
      instant: (value: string) => `${instant.format(new Date(value))} ${nameAt(new Date(value))}`,
      /** The day of an instant. */
      dayOf: (value: string) => day.format(new Date(`${dayOfInstant(value)}T00:00:00Z`)),
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
  }, [language, t, zone]);
}

/** Picks the text of the language; where there is no German one, those who read German get the English. */
export function useInLanguage(): <T>(texts: { en: T; fr: T; de?: T }) => T {
  const language = useLanguage();
  return (texts) => (language === 'fr' ? texts.fr : language === 'de' ? (texts.de ?? texts.en) : texts.en);
}
