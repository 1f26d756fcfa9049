// Which cells of a spreadsheet hold days, and which day a number is (ECMA-376, part 1, 18.8.30 and 18.17.4).

import type { Package } from './package';
import { readWholeXml } from './xml';

/** Formats of days and times that every spreadsheet knows by number; 27 to 36 and 50 to 58 in East Asian ones. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A format of days or times: a letter of theirs outside of quoted text, brackets and escapes. */
export const isDayFormat = (code: string): boolean =>
  /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general/gi, '').split(';')[0] ?? '');

/** For each style of a cell, by its number, whether it shows a day or a time. */
export async function dayStyles(file: Package, part: string | null): Promise<readonly boolean[]> {
  if (part === null) return [];
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isOfCells = false;
  await readWholeXml(file.part(part), {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'numFmt') own.set(Number(numFmtId), isDayFormat(formatCode));
      if (name === 'xf' && isOfCells) styles.push(own.get(Number(numFmtId)) ?? isBuiltIn(Number(numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}

const DAY_MS = 86_400_000;
/** 30 December 1899: then day 60, which never was, and all after it fall right. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, counted from 1900. */
const LAST = 2_958_465;

/** The day of a number, `YYYY-MM-DD`, with the time where there is one; null where it is none. */
export function dayOf(serial: number, isFrom1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > LAST + 1) return null;
  // Before 1 March 1900 the day that never was is still to come.
  const days = !isFrom1904 && serial < 60 ? serial + 1 : serial;
  const at = new Date((isFrom1904 ? FROM_1904 : FROM_1900) + Math.round(days * DAY_MS));
  if (Number.isNaN(at.getTime())) return null;
  const [day = '', time = ''] = at.toISOString().split('T');
  return time === '00:00:00.000Z' ? day : `${day} ${time.slice(0, 8)}`;
}
