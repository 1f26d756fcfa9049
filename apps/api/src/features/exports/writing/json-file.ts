// Rows as JSON, with what is known of the file before them: as one document, or as lines of which the first is about
// the others.

import { cellText, type Column } from '@registry/record';
import { Readable } from 'node:stream';
import { inPieces } from '../../../platform/files/in-pieces';
import type { FileOfRows } from './file-of-rows';

export const jsonFile = (file: FileOfRows): Readable => textOf(document(file));
export const ndjsonFile = (file: FileOfRows): Readable => textOf(lines(file));

const textOf = (texts: AsyncIterable<string>): Readable => Readable.from(inPieces(texts), { objectMode: false });

async function* document(file: FileOfRows): AsyncGenerator<string> {
  yield `${JSON.stringify({ about: file.about }).slice(0, -1)},\n"rows":[`;
  let before = '\n';
  for await (const row of file.rows) {
    yield before + JSON.stringify(objectOf(file, row));
    before = ',\n';
  }
  yield '\n]}\n';
}

async function* lines(file: FileOfRows): AsyncGenerator<string> {
  yield `${JSON.stringify({ about: file.about })}\n`;
  for await (const row of file.rows) yield `${JSON.stringify(objectOf(file, row))}\n`;
}

const objectOf = ({ columns, spoken }: FileOfRows, row: readonly unknown[]): Record<string, unknown> => {
  const object: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    object[column.key] = column.kind === 'names' ? cellText(column, row[index], spoken) : known(column, row[index]);
  });
  return object;
};

/** A list of which nothing is known is empty. */
const known = ({ kind }: Column, value: unknown): unknown =>
  value ?? (kind === 'choices' || kind === 'lines' || kind === 'parts' ? [] : null);
