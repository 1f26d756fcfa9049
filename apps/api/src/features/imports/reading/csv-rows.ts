// The records of a text file, one after the other, whatever its size.

import { withFormula } from '@registry/record';
import { CsvError, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import type { Delimiter } from './delimiter';
import type { Encoding } from './encoding';
import { MOST_RECORD } from './limits';
import { rowOf, type TableRow } from './table';
import { Unreadable } from './unreadable';

/** How a text file is to be read. */
export interface TextForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** The first line says the delimiter, and is no record. */
  readonly isDelimiterSaid: boolean;
}

/**
 * Reads a text file to its end. Quotes are taken by the letter of RFC 4180: a quote that is left open would swallow the
 * rows after it, so the file is refused with the line instead of read by guess.
 */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, form: TextForm): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter: form.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: MOST_RECORD,
    from_line: form.isDelimiterSaid ? 2 : 1,
  });
  // Whatever ends first ends the other; what goes wrong in the source is thrown below.
  pipeline(Readable.from(textOf(bytes, form.encoding)), parser, () => undefined);
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number += 1;
      // An apostrophe that keeps a spreadsheet from running a cell is taken away again.
      const row = rowOf(number, record.map(withFormula));
      if (row !== null) yield row;
    }
  } catch (error) {
    throw error instanceof CsvError ? refusalOf(error) : error;
  }
}

/** Letters that are cut between two pieces come whole with the second; the byte order mark is left out. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function refusalOf({ code, ...error }: CsvError): Unreadable {
  const line = Number((error as { lines?: unknown }).lines ?? 0);
  if (code === 'CSV_MAX_RECORD_SIZE') return new Unreadable('row-too-long', { line, most: MOST_RECORD });
  return new Unreadable('quotes', { line });
}
