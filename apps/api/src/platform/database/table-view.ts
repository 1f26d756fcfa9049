// A table as a feature hands it over to whoever writes files: what each column reads, and which rows there are.

import type { Column } from '@registry/record';
import type { EntityManager } from 'typeorm';
import { join, raw, sql, type Sql } from './sql';

/** Rows that one person may see. */
export interface TableRows {
  /** By key of the column what it reads, as JSON; a column that a view does not have is not there. */
  readonly cells: Readonly<Record<string, Sql>>;
  /** From `from` to the end of the condition. */
  readonly source: Sql;
  readonly order: Sql;
}

/** The same of one moment. */
export interface TableView extends TableRows {
  /** How many rows there are. */
  readonly count: number;
  /** Ids of the restricted records whose content stands in it: that it was read is told of each. */
  readonly restricted: readonly string[];
}

/** What a row says, in the order of the columns. */
export interface TableRow {
  cells: unknown[];
}

/**
 * The rows of a view as values of JSON, which are read many times faster than each column by its type. Told how many
 * there are, the database puts them in order first and works out each as it is read, while we write those before it.
 */
export const rowsOf = ({ cells, source, order, count }: TableView, columns: readonly Column[]): Sql<TableRow> =>
  sql<TableRow>`
    select json_build_array(${join(
      columns.map(({ key }) => cells[key]!),
      ', ',
    )}) as cells ${source} order by ${order} limit ${count}`;

/** Rows that hold no content of records, counted in a snapshot. */
export async function viewOf(manager: EntityManager, rows: TableRows): Promise<TableView> {
  const row = await sql<{ count: number }>`select count(*)::int as count ${rows.source}`.row(manager);
  return { ...rows, count: row?.count ?? 0, restricted: [] };
}

/** An instant as JSON has it everywhere: UTC, to the millisecond. */
export const instant = (column: string): Sql =>
  sql`to_char(${raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
