// What every kind of file is read as.

/** What is worth knowing of a cell beside its text. */
export type CellFlag =
  /** The cached value of a formula was taken. */
  | 'formula'
  /** An error of the spreadsheet, such as `#REF!`. */
  | 'error';

/** One row that is not empty. */
export interface TableRow {
  /** As a spreadsheet numbers it, from 1, empty rows counted. */
  readonly number: number;
  /** Trimmed; days as `YYYY-MM-DD`, numbers without grouping, `true` and `false`. */
  readonly cells: readonly string[];
  /** By index of the cell. */
  readonly flags: Readonly<Record<number, CellFlag>>;
}

/** A row with its cells trimmed and the empty ones after the last cut off; null where nothing is in it. */
export function rowOf(number: number, raw: readonly string[], flags: TableRow['flags'] = {}): TableRow | null {
  // NUL is no letter of any text, and no database keeps it.
  const cells = raw.map((cell) => cell.replaceAll('\u0000', '').trim());
  while (cells.length > 0 && cells.at(-1) === '') cells.pop();
  return cells.length === 0 ? null : { number, cells, flags };
}
