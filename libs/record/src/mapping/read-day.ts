// Days as people write them in tables.

import { isDay } from '../forms/day';
import type { DayOrder } from './mapping';

export type DayRead =
  { readonly day: string } | { readonly fault: 'not-a-day' | 'not-a-whole-day' | 'ambiguous-day' | 'year-as-day' };

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'janvier', 'janv', 'januar', 'jaenner'],
  ['feb', 'february', 'fevrier', 'fevr', 'februar'],
  ['mar', 'march', 'mars', 'maerz', 'marz'],
  ['apr', 'april', 'avril', 'avr'],
  ['may', 'mai'],
  ['jun', 'june', 'juin', 'juni'],
  ['jul', 'july', 'juillet', 'juil', 'juli'],
  ['aug', 'august', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'octobre', 'okt', 'oktober'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'decembre', 'dez', 'dezember'],
];

const two = (part: number): string => String(part).padStart(2, '0');

function dayOf(year: number, month: number, day: number): DayRead {
  const text = `${year}-${two(month)}-${two(day)}`;
  if (!isDay(text)) return { fault: 'not-a-day' };
  // A spreadsheet that takes the number of a year for a day shows one of 1905: 2000 is 22 June, 2099 29 September.
  return text >= '1905-06-22' && text <= '1905-09-29' ? { fault: 'year-as-day' } : { day: text };
}

const monthOf = (word: string): number => {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
  return MONTHS.findIndex((names) => names.includes(plain)) + 1;
};

/** Both parts of a day such as `3/4/2025`; null where a text is none. */
export function slashed(text: string): { first: number; second: number; year: number } | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]0?0:00(?::00)?)?$/.exec(text);
  return parts === null ? null : { first: Number(parts[1]), second: Number(parts[2]), year: Number(parts[3]) };
}

/** @param order for days of which the text itself does not say which part is the month */
export function readDay(text: string, order: DayOrder | undefined): DayRead {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = slashed(text);
  if (short !== null) return fromShort(text, short, order);
  const long =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -](\p{L}+\.?)[ -](\d{4})$/u.exec(text) ??
    swapped(/^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text));
  if (long !== null) {
    const month = monthOf(long[2] ?? '');
    return month === 0 ? { fault: 'not-a-day' } : dayOf(Number(long[3]), month, Number(long[1]));
  }
  return { fault: isPartOfDay(text) ? 'not-a-whole-day' : 'not-a-day' };
}

function fromShort(
  text: string,
  { first, second, year }: NonNullable<ReturnType<typeof slashed>>,
  order: DayOrder | undefined,
): DayRead {
  // With points the day is first wherever people write so.
  const known = text.includes('.') || first > 12 ? 'day-first' : second > 12 ? 'month-first' : order;
  if (first === second || known === 'day-first') return dayOf(year, second, first);
  return known === undefined ? { fault: 'ambiguous-day' } : dayOf(year, first, second);
}

const swapped = (parts: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  parts === null ? null : [parts[0], parts[2], parts[1], parts[3]];

/** A year, a month or a quarter: known, but no day. */
const isPartOfDay = (text: string): boolean =>
  /^(?:\d{4}|\d{4}-\d{2}|\d{1,2}\/\d{4}|q[1-4][ -]?(?:fy)?'?\d{2,4}|\d{4}[ -]?q[1-4])$/i.test(text) ||
  (/^\p{L}+\.?[ -]'?\d{2,4}$/u.test(text) && monthOf(text.split(/[ -]/)[0] ?? '') > 0);

/** How a column of days is written, by the cells that leave no doubt; undefined where none does, or they disagree. */
export function dayOrderOf(cells: Iterable<string>): DayOrder | undefined {
  const seen = new Set<DayOrder>();
  for (const cell of cells) {
    const short = slashed(cell);
    if (short === null || cell.includes('.')) continue;
    if (short.first > 12 && short.second <= 12) seen.add('day-first');
    if (short.second > 12 && short.first <= 12) seen.add('month-first');
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}
