// How large a file may be that is read.

/** Characters of a cell of a spreadsheet. No field holds more than 4,000; a cell itself ends at 32,767. */
export const MOST_CELL = 100_000;
/** Characters of a record of a text file. */
export const MOST_RECORD = 1_000_000;
/** Objects of a JSON file within each other. */
export const MOST_DEPTH = 20;
/** Columns of the row that names them. The largest inventory seen has 62. */
export const MOST_COLUMNS = 1_000;
export const MOST_ROWS = 500_000;
