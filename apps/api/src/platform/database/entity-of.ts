// Records that a command loads whole, changes and saves whole: entities of TypeORM, made of the columns that the
// migrations make. Whatever reads across tables is SQL.

import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { tables } from '../../../../../migrations/tables';

type Tables = typeof tables;
export type Table = keyof Tables;

interface Types {
  integer: number;
  boolean: boolean;
  timestamptz: Date;
  jsonb: unknown;
  bytea: Buffer;
}
type Cell<Column> = Column extends { type: infer Type } ? (Type extends keyof Types ? Types[Type] : string) : never;
type Many<Column, Value> = Column extends { array: true } ? readonly Value[] : Value;
type Maybe<Column, Value> = Column extends { nullable: true } ? Value | null : Value;

/** A row of a table as entities read it: days are `YYYY-MM-DD`. */
export type RowOf<Name extends Table> = {
  readonly [Column in keyof Tables[Name]]: Maybe<
    Tables[Name][Column],
    Many<Tables[Name][Column], Cell<Tables[Name][Column]>>
  >;
};

/**
 * Why a column of the table is no member of the record: it is `made` by the database of the others, or left `unread`.
 * The compiler asks for each, and names one that a migration adds.
 */
type Beside<Name extends Table, Row> = {
  readonly [Column in Exclude<keyof Tables[Name], keyof Row>]: 'made' | 'unread';
};

/** The entity of a record whose members are named as the columns are. */
export function entityOf<Name extends Table, Row extends Partial<RowOf<Name>>>(
  table: Name,
  beside: Beside<Name, Row>,
): EntitySchema<Row & Partial<Omit<RowOf<Name>, keyof Row>>> {
  const why: Readonly<Record<string, string>> = beside;
  const columns = Object.entries(tables[table] as Record<string, EntitySchemaColumnOptions>).map(([name, options]) => [
    name,
    {
      ...options,
      ...(name in why ? { select: false } : {}),
      ...(why[name] === 'made' ? { insert: false, update: false } : {}),
    },
  ]);
  return new EntitySchema({ name: table, tableName: table, columns: Object.fromEntries(columns) as never });
}
