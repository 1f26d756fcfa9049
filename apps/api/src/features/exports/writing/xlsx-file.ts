// Rows as a spreadsheet: a sheet of them, one that explains its columns, and one about the file.

import { cellText, choicesOf, vocabularyNamed, type Column, type Spoken } from '@registry/record';
import type { Readable } from 'node:stream';
import type { Cell } from '../../../platform/files/xlsx/cell-xml';
import type { Sheet } from '../../../platform/files/xlsx/sheet-xml';
import { workbook } from '../../../platform/files/xlsx/workbook';
import { institutionClock } from '../../../platform/ground/institution-day';
import type { FileOfRows } from './file-of-rows';

/** More rows a sheet cannot hold, its header among them. */
export const ROWS_MOST = 1_048_575;

export const xlsxFile = (file: FileOfRows): Readable =>
  workbook([rowsSheet(file), columnsSheet(file), aboutSheet(file)]);

/** Characters; a longer text is read in the cell. */
const WIDTHS: Readonly<Record<Column['kind'], number>> = {
  text: 28,
  link: 28,
  number: 12,
  yesNo: 10,
  day: 12,
  instant: 20,
  choice: 20,
  choices: 28,
  lines: 28,
  parts: 28,
  names: 28,
};

function rowsSheet({ about, columns, rows, spoken }: FileOfRows): Sheet {
  return {
    name: spoken.own.tables[about.table],
    columns: columns.map((column) => {
      const label = spoken.labelOf(column);
      return { label, width: Math.max(WIDTHS[column.kind], Math.min(label.length + 4, 40)) };
    }),
    rows: cellsOf(rows, columns, spoken),
    count: about.rows,
    isExplaining: false,
  };
}

async function* cellsOf(rows: FileOfRows['rows'], columns: readonly Column[], spoken: Spoken): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield columns.map((column, index) => cellOf(column, row[index], spoken));
}

function cellOf(column: Column, value: unknown, spoken: Spoken): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (column.kind === 'day') return { day: String(value) };
  if (column.kind === 'instant') return { clock: institutionClock(new Date(String(value))) };
  return cellText(column, value, spoken);
}

/** By which key a program finds each column, and what its words stand for. */
function columnsSheet({ columns, spoken }: FileOfRows): Sheet {
  const words = spoken.own.file;
  return {
    name: words.columns,
    columns: [
      { label: words.column, width: 40 },
      { label: words.key, width: 28 },
      { label: words.holds, width: 40 },
      { label: words.values, width: 80 },
    ],
    rows: columns.map((column) => [
      spoken.labelOf(column),
      column.key,
      words.kinds[column.kind],
      column.of === undefined ? null : valuesOf(column.of, spoken),
    ]),
    count: columns.length,
    isExplaining: true,
  };
}

const valuesOf = (of: NonNullable<Column['of']>, spoken: Spoken): string =>
  choicesOf(of)
    .map((value) => `${spoken.wordOf(of, value)} = ${value}`)
    .join('\n');

function aboutSheet({ about, spoken }: FileOfRows): Sheet {
  const words = spoken.own.file;
  const { checkpoint } = about;
  const rows: Cell[][] = [
    [words.table, spoken.own.tables[about.table]],
    [words.shows, about.asOf === null ? words.now : words.endOf(about.asOf)],
    [words.filter, filterText(about, spoken)],
    [words.rows, about.rows],
    [words.madeAt, { clock: institutionClock(new Date(about.exportedAt)) }],
    [words.madeBy, about.exportedBy.name],
    [words.export, about.id],
    [words.log, checkpoint === null ? words.logEmpty : words.logAt(checkpoint.size, checkpoint.head)],
  ];
  return {
    name: words.about,
    columns: [
      { label: words.about, width: 40 },
      { label: '', width: 80 },
    ],
    rows,
    count: rows.length,
    isExplaining: true,
  };
}

/** What narrows and sorts, in words. */
function filterText({ filter, exportedBy }: FileOfRows['about'], spoken: Spoken): string {
  const words = (name: string, value: string): string => {
    if (name === 'sort')
      return `${spoken.labelOf({ key: value.replace('-', '') })} ${value.startsWith('-') ? '↓' : '↑'}`;
    if (value === 'me') return exportedBy.name;
    const of = vocabularyNamed(name);
    return of === undefined ? value : spoken.wordOf(of, value);
  };
  const colon = spoken.own.language === 'fr' ? ' :' : ':';
  const lines = Object.entries(filter).map(
    ([name, value]) =>
      `${spoken.filterOf(name)}${colon} ${[value]
        .flat()
        .map((one) => words(name, one))
        .join(', ')}`,
  );
  return lines.length === 0 ? spoken.own.file.everything : lines.join('\n');
}
