// CSV as everybody gets it from here: RFC 4180, UTF-8 with byte order mark, so that spreadsheets read the accents.

import { stringify, type Stringifier } from 'csv-stringify';

export function csvOf(columns: readonly string[]): Stringifier {
  return stringify({
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    bom: true,
    // A spreadsheet would run a cell that starts like a formula; the added apostrophe makes it text.
    escape_formulas: true,
  });
}
