// A sheet as XML, row by row: the header stays in sight, and the columns of rows can be filtered.

import { cellXml, letters, STYLES, type Cell } from './cell-xml';

export interface SheetColumn {
  readonly label: string;
  /** In characters. */
  readonly width: number;
}

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
  /** How many rows there are. */
  readonly count: number;
  /** Explains the others: long texts are shown in several lines, and nobody filters it. */
  readonly isExplaining: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FROZEN =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>';

export async function* sheetXml(
  { columns, rows, count, isExplaining }: Sheet,
  isFirst: boolean,
): AsyncGenerator<string> {
  const names = columns.map((_, index) => letters(index));
  const last = names.at(-1) ?? 'A';
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}${count + 1}"/>` +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${FROZEN}</sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">` +
    `${columns.map(({ label }, index) => cellXml(`${names[index]!}1`, label, STYLES.header)).join('')}</row>`
  );
  const style = isExplaining ? STYLES.wrapped : undefined;
  let number = 1;
  for await (const row of rows) {
    number += 1;
    let xml = `<row r="${number}">`;
    for (let index = 0; index < names.length; index += 1)
      xml += cellXml(`${names[index]!}${number}`, row[index] ?? null, style);
    yield `${xml}</row>`;
  }
  yield `</sheetData>${isExplaining ? '' : `<autoFilter ref="A1:${last}${count + 1}"/>`}</worksheet>`;
}
