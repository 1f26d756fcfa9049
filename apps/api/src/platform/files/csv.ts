// CSV as everybody gets it from here: RFC 4180, UTF-8. A cell that a spreadsheet would run is made text, so that it can
// be undone.

import { withoutFormula } from '@registry/record';
import { stringify, type Stringifier } from 'csv-stringify';

export interface CsvForm {
  /** Begins with a byte order mark, so that spreadsheets read the accents. */
  readonly hasMark: boolean;
  readonly delimiter: ',' | ';';
}

export function csvOf(
  columns: readonly string[],
  { hasMark, delimiter }: CsvForm = { hasMark: true, delimiter: ',' },
): Stringifier {
  return stringify({
    header: true,
    columns: columns.map((header, index) => ({ key: String(index), header })),
    record_delimiter: '\r\n',
    delimiter,
    bom: hasMark,
    cast: { string: withoutFormula },
  });
}
