// Months of a calendar, as texts: a day is `YYYY-MM-DD`, a month its first day.
import { addDays } from '@registry/assessment';
import { useMemo } from 'react';
import { locales } from '../../../words/formats';
import { useLanguage } from '../../../words/language';

const first = (day: string): string => `${day.slice(0, 8)}01`;
export const monthOf = first;
export const nextMonth = (month: string): string => first(addDays(month, 31));
export const previousMonth = (month: string): string => first(addDays(month, -1));
export const quarterOf = (month: string): string =>
  `${month.slice(0, 5)}${String(Math.floor((Number(month.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Its weeks from Monday to Sunday; null for days of other months. */
export function weeksOf(month: string): (string | null)[][] {
  const before = (dateOf(month).getUTCDay() + 6) % 7;
  const start = addDays(month, -before);
  const weeks: (string | null)[][] = [];
  for (let monday = start; monday < nextMonth(month); monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index);
        return first(day) === month ? day : null;
      }),
    );
  return weeks;
}

/** Names of months and days as people write them. */
export function useDayNames() {
  const language = useLanguage();
  return useMemo(() => {
    const locale = locales[language];
    const format = (options: Intl.DateTimeFormatOptions): ((day: string) => string) => {
      const written = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return (day) => written.format(dateOf(day));
    };
    return {
      month: format({ month: 'long', year: 'numeric' }),
      day: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      weekday: format({ weekday: 'long' }),
      weekdayShort: format({ weekday: 'short' }),
    };
  }, [language]);
}

export const useMonthName = (): ((month: string) => string) => useDayNames().month;
