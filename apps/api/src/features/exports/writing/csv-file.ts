// Rows as CSV: for programs with keys and commas, for people as their spreadsheet opens it at once.

import { cellText } from '@registry/record';
import { pipeline, Readable } from 'node:stream';
import { csvOf } from '../../../platform/files/csv';
import { inPieces } from '../../../platform/files/in-pieces';
import { institutionClock } from '../../../platform/ground/institution-day';
import type { FileOfRows } from './file-of-rows';

export function csvFile(file: FileOfRows): Readable {
  const { columns, spoken, isForPeople } = file;
  const header = columns.map((column) => (isForPeople ? spoken.labelOf(column) : column.key));
  // Where the comma parts decimals, a spreadsheet takes the semicolon for the delimiter.
  const csv = csvOf(header, isForPeople ? { hasMark: true, delimiter: ';' } : { hasMark: false, delimiter: ',' });
  pipeline(Readable.from(recordsOf(file)), csv, () => undefined);
  // A record at a time would cost whoever compresses and sends it more than it says.
  const text = Readable.from(inPieces(csv.setEncoding('utf8') as AsyncIterable<string>), { objectMode: false });
  return text.once('close', () => csv.destroy());
}

async function* recordsOf({ columns, rows, spoken, isForPeople }: FileOfRows): AsyncGenerator<(string | number)[]> {
  const words = isForPeople ? spoken : null;
  for await (const row of rows)
    yield columns.map((column, index) => {
      const value = row[index];
      // A number is none that begins like a formula.
      if (typeof value === 'number') return value;
      // As a spreadsheet reads a time, of the clocks at hand.
      if (isForPeople && column.kind === 'instant' && value !== null)
        return institutionClock(new Date(String(value))).replace('T', ' ');
      return cellText(column, value, words);
    });
}
