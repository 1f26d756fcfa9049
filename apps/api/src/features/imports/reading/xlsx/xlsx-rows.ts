// The rows of a sheet, one after the other, whatever its size (ECMA-376, part 1, 18.3).

import { Unreadable } from '../unreadable';
import { MOST_CELL } from '../limits';
import { rowOf, type CellFlag, type TableRow } from '../table';
import { dayOf, dayStyles } from './formats';
import type { Package } from './package';
import type { Sheet, Workbook } from './workbook';
import { readWholeXml, readXml } from './xml';

/** Characters of all texts that cells share; they are held in memory. */
const MOST_SHARED = 64_000_000;
/** Where a sheet ends. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly isDay: boolean;
  isFormula: boolean;
  text: string;
}

/** Reads a sheet to its end. Of a formula the value is taken that was kept with it, and flagged. */
export async function* xlsxRows(file: Package, workbook: Workbook, sheet: Sheet): AsyncGenerator<TableRow> {
  const shared = await sharedStrings(file, workbook.sharedStrings);
  const days = await dayStyles(file, workbook.styles);
  const rows: TableRow[] = [];
  let [number, column] = [0, 0];
  let cells: string[] = [];
  let flags: Record<number, CellFlag> = {};
  let cell: OpenCell | null = null;
  let isRead = false;
  const end = (open: OpenCell): void => {
    while (cells.length < open.column) cells.push('');
    cells[open.column - 1] = textOf(open, shared, workbook.isFrom1904);
    if (open.type === 'e') flags[open.column - 1] = 'error';
    else if (open.isFormula) flags[open.column - 1] = 'formula';
  };
  const reading = readXml(file.part(sheet.part), {
    open: (name, attributes) => {
      if (name === 'row') {
        number = placeIn(attributes['r'], number + 1, LAST_ROW);
        [column, cells, flags] = [0, [], {}];
      } else if (name === 'c') {
        column = placeIn(columnOf(attributes['r']), column + 1, LAST_COLUMN);
        const { t: type = 'n', s: style } = attributes;
        cell = { column, type, isDay: days[Number(style ?? 0)] ?? false, isFormula: false, text: '' };
      } else if (name === 'f' && cell !== null) cell.isFormula = true;
      // The reading of East Asian letters is no part of the text.
      isRead = name === 'v' || name === 't';
    },
    text: (text) => {
      if (cell === null || !isRead) return;
      cell.text += text;
      if (cell.text.length > MOST_CELL) throw new Unreadable('row-too-long', { line: number, most: MOST_CELL });
    },
    close: (name) => {
      isRead = false;
      if (name === 'c' && cell !== null) {
        end(cell);
        cell = null;
      }
      const row = name === 'row' ? rowOf(number, cells, flags) : null;
      if (row !== null) rows.push(row);
    },
  });
  for await (const piece of reading) {
    void piece;
    yield* rows.splice(0);
  }
}

async function sharedStrings(file: Package, part: string | null): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  let [text, all, isRead, isPhonetic] = ['', 0, false, false];
  await readWholeXml(file.part(part), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isRead = name === 't' && !isPhonetic;
    },
    text: (piece) => {
      if (!isRead) return;
      text += piece;
      all += piece.length;
      if (all > MOST_SHARED) throw new Unreadable('too-large-inside', { most: MOST_SHARED });
    },
    close: (name) => {
      isRead = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

/** What the cell shows, as text that reads the same in every language. */
function textOf({ type, text, isDay }: OpenCell, shared: readonly string[], isFrom1904: boolean): string {
  switch (type) {
    case 's':
      return shared[Number(text)] ?? '';
    case 'b':
      return text === '1' ? 'true' : 'false';
    case 'n': {
      if (text === '') return '';
      const number = Number(text);
      if (isDay) return dayOf(number, isFrom1904) ?? text;
      return Number.isFinite(number) ? String(number) : text;
    }
    default:
      // `_x000D_` stands for a character that XML cannot hold (22.9.2.19).
      return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
}

/** Where it says it stands, which may not be before what came already; otherwise next. */
function placeIn(said: string | number | undefined, next: number, last: number): number {
  const place = said === undefined ? next : Number(said);
  if (!Number.isInteger(place) || place < next || place > last) throw new Unreadable('broken', {});
  return place;
}

/** The column of `BC12`, from 1. */
function columnOf(address: string | undefined): number | undefined {
  if (address === undefined) return undefined;
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
