// A file of rows, looked at once as a whole before it is read as somebody chooses.

import { createReadStream } from 'node:fs';
import { csvRows, type TextForm } from './csv-rows';
import { delimiterOf } from './delimiter';
import { EncodingWatch, type FoundEncoding } from './encoding';
import { headersOf, jsonRows, type JsonForm } from './json/json-rows';
import { shapeOf } from './json/shape';
import { isArchive, refuseCompound } from './kind';
import type { TableRow } from './table';
import { Unreadable } from './unreadable';
import { Package } from './xlsx/package';
import { readWorkbook, type Sheet } from './xlsx/workbook';
import { xlsxRows } from './xlsx/xlsx-rows';

/** What is found out about a text file. */
export interface FoundText extends TextForm {
  readonly kind: 'text';
  readonly hasMark: boolean;
  readonly isMixed: boolean;
}

/** What is found out about a spreadsheet. */
export interface FoundSpreadsheet {
  readonly kind: 'xlsx';
  readonly sheets: readonly Pick<Sheet, 'name' | 'isHidden'>[];
}

/** What is found out about a JSON file. */
export interface FoundJson extends JsonForm {
  readonly kind: 'json';
  readonly hasMark: boolean;
  readonly isMixed: boolean;
}

export type FoundTable = FoundText | FoundSpreadsheet | FoundJson;

/** How the rows of a file are to be read. */
export type TableForm = TextForm | JsonForm | { readonly sheet: string };

/** Bytes from which kind and delimiter are told. */
const HEAD = 1_048_576;

/** Looks at the whole of a file; what cannot be read is thrown as `Unreadable`. */
export async function lookAtTable(path: string): Promise<FoundTable> {
  const watch = new EncodingWatch();
  const head: Buffer[] = [];
  let [held, size] = [0, 0];
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    if (held < HEAD) head.push(piece.subarray(0, HEAD - held));
    held = Math.min(HEAD, held + piece.length);
    // The encoding of an archive is nobody's question.
    if (size === 0 && isArchive(piece)) return spreadsheet(path);
    size += piece.length;
    watch.see(piece);
  }
  const first = Buffer.concat(head);
  refuseCompound(first);
  return text(path, { head: first, size }, watch.found());
}

/** The rows of a file as it was found, or as somebody says that it is to be read instead. */
export async function* rowsOfTable(path: string, how: TableForm): AsyncGenerator<TableRow> {
  if ('shape' in how) yield* jsonRows(bytesOf(path), how);
  else if ('sheet' in how) yield* sheetRows(path, how.sheet);
  else yield* csvRows(bytesOf(path), how);
}

const bytesOf = (path: string): AsyncIterable<Buffer> => createReadStream(path) as AsyncIterable<Buffer>;

async function* sheetRows(path: string, named: string): AsyncGenerator<TableRow> {
  const file = await Package.open(path);
  try {
    const workbook = await readWorkbook(file);
    const sheet = workbook.sheets.find(({ name }) => name === named);
    if (sheet === undefined) throw new Unreadable('no-such-sheet', {});
    yield* xlsxRows(file, workbook, sheet);
  } finally {
    file.close();
  }
}

async function spreadsheet(path: string): Promise<FoundSpreadsheet> {
  const file = await Package.open(path);
  try {
    const { sheets } = await readWorkbook(file);
    return { kind: 'xlsx', sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })) };
  } finally {
    file.close();
  }
}

async function text(
  path: string,
  { head, size }: { readonly head: Buffer; readonly size: number },
  { encoding, ...told }: FoundEncoding,
): Promise<FoundText | FoundJson> {
  const isWhole = head.length === size;
  const beginning = new TextDecoder(encoding).decode(head, { stream: !isWhole });
  const shape = shapeOf(beginning, isWhole);
  if (shape !== null) {
    const headers = await headersOf(bytesOf(path), { encoding, shape });
    return { kind: 'json', encoding, ...told, shape, headers };
  }
  const { delimiter, isSaid } = delimiterOf(beginning, isWhole);
  return { kind: 'text', encoding, ...told, delimiter, isDelimiterSaid: isSaid };
}
