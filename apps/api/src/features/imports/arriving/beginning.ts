// The first rows of a file: enough to find which of them names the columns.

import { headerRowOf, HEADER_ROWS, uniqueHeaders } from '@registry/record/mapping';
import { MOST_COLUMNS } from '../reading/limits';
import { rowsOfTable, type FoundTable, type TableForm } from '../reading/open-table';
import type { TextForm } from '../reading/csv-rows';
import type { TableRow } from '../reading/table';
import { Unreadable } from '../reading/unreadable';
import type { ImportForm } from '@registry/contracts';

/** As the reader of tables takes it. */
export const howOf = (form: ImportForm, found: FoundTable): TableForm =>
  found.kind === 'json'
    ? { encoding: found.encoding, shape: found.shape, headers: found.headers }
    : found.kind === 'xlsx'
      ? { sheet: form.sheet ?? '' }
      : {
          encoding: (form.encoding ?? found.encoding) as TextForm['encoding'],
          delimiter: (form.delimiter ?? found.delimiter) as TextForm['delimiter'],
          isDelimiterSaid: found.isDelimiterSaid,
        };

/** How a file is read if nobody says otherwise; the first sheet that is not hidden. */
export const formOf = (found: FoundTable): Omit<ImportForm, 'headerRow'> =>
  found.kind === 'xlsx'
    ? {
        kind: 'xlsx',
        encoding: null,
        delimiter: null,
        sheet: (found.sheets.find(({ isHidden }) => !isHidden) ?? found.sheets[0])?.name ?? null,
      }
    : {
        kind: found.kind,
        encoding: found.encoding,
        delimiter: found.kind === 'json' ? null : found.delimiter,
        sheet: null,
      };

/** @param said which row names the columns, from 1; found out where nobody says it */
export async function beginningOf(
  path: string,
  how: ReturnType<typeof howOf>,
  said?: number,
): Promise<{ headerRow: number; headers: string[] }> {
  const rows: TableRow[] = [];
  for await (const row of rowsOfTable(path, how)) {
    rows.push(row);
    if (rows.length > Math.max(HEADER_ROWS, said ?? 0)) break;
  }
  if (rows.length === 0) throw new Unreadable('empty', {});
  // Of JSON, the names always come first.
  const at = 'shape' in how ? 0 : said === undefined ? headerRowOf(rows.map(({ cells }) => cells)) : said - 1;
  const header = rows[at];
  if (header === undefined || at + 1 >= rows.length) throw new Unreadable('header-only', {});
  if (header.cells.length > MOST_COLUMNS) throw new Unreadable('too-many-columns', { most: MOST_COLUMNS });
  return { headerRow: at + 1, headers: uniqueHeaders(header.cells) };
}
