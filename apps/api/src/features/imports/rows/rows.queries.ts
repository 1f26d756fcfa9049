import { Injectable } from '@nestjs/common';
import type { ColumnValue, ImportRow, Page, RowFaultTold, SystemMention } from '@registry/contracts';
import { plainText } from '@registry/record';
import {
  isAnswer,
  isTarget,
  readAnswer,
  readCell,
  type DayOrder,
  type KnownUnits,
  type MappedKey,
} from '@registry/record/mapping';
import { DataSource } from 'typeorm';
import { join, sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { pageOf, readCursor } from '../../../platform/http/paging';
import { Refusal } from '../../../platform/problems/refusal';
import { mention, visibleSystems } from '../../systems';
import { Grounds } from '../comparing/ground';
import type { Fault } from '../comparing/judge-row';
import type { ColumnValuesQuery, ListRowsQuery } from '../dto/imports.dto';
import type { StoredImport } from '../sets/import-set';
import { faultTold } from './fault-told';
import type { FaultyRows } from './faults-file';

interface Row extends Omit<ImportRow, 'name' | 'faults' | 'twinRow'> {
  faults: Fault[];
  twin_row: number | null;
}

const MOST_VALUES = 500;

const mentioned = (actor: Actor, column: 'system_id' | 'made_id') => sql`
  (select ${mention('s', 'u')} from ai_system s join organisation_unit u on u.id = s.unit_id
    where s.id = ${column === 'system_id' ? sql`r.system_id` : sql`r.made_id`} and ${visibleSystems(actor, 's')})`;

/** Reads the rows of a file. */
@Injectable()
export class RowsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly grounds: Grounds,
  ) {}

  /** In the order of the file. */
  async list(actor: Actor, set: StoredImport, query: ListRowsQuery): Promise<Page<ImportRow>> {
    const where = [sql`r.import_id = ${set.id}`];
    if (query.kind !== undefined) where.push(sql`r.kind = any(${query.kind}::text[])`);
    if (query.outcome !== undefined) where.push(sql`r.outcome = any(${query.outcome}::text[])`);
    if (query.cursor !== undefined) where.push(sql`r.number > ${readCursor(query.cursor, ['integer'])[0]}::int`);
    const rows = await sql<Row>`
      select ${this.columns(actor)} from import_row r where ${join(where, ' and ')} order by r.number limit ${query.limit + 1}`.rows(
      this.dataSource,
    );
    return pageOf(
      rows,
      query.limit,
      (row) => rowOf(row, set),
      (row) => [row.number],
    );
  }

  async get(actor: Actor, set: StoredImport, number: number): Promise<ImportRow> {
    const row = await sql<Row>`
      select ${this.columns(actor)} from import_row r where r.import_id = ${set.id} and r.number = ${number}`.row(
      this.dataSource,
    );
    if (row === undefined) throw new Refusal('record.not-found');
    return rowOf(row, set);
  }

  /** What the cells of a column say, the most frequent first, an empty cell too; and how each is read as a field. */
  async values({ id, headers, mapping }: StoredImport, { column, field }: ColumnValuesQuery): Promise<ColumnValue[]> {
    const index = headers.indexOf(column);
    if (index < 0) throw new Refusal('record.not-found');
    const rows = await sql<{ value: string; rows: number }>`
      select coalesce(r.cells->>${index}::int, '') as value, count(*)::int as rows from import_row r
       where r.import_id = ${id} group by 1 order by 2 desc, 1 limit ${MOST_VALUES}`.rows(this.dataSource);
    if (field === undefined || !(isTarget(field) || isAnswer(field)))
      return rows.map((row) => ({ ...row, ours: null }));
    const ours = await this.reading(field, mapping.days[field]);
    return rows.map((row) => ({ ...row, ours: row.value === '' ? '' : ours(row.value) }));
  }

  private async reading(field: MappedKey, order: DayOrder | undefined): Promise<(cell: string) => string | null> {
    if (field === 'unit') {
      const units: KnownUnits = await this.grounds.known();
      return (cell) => units.get(plainText(cell))?.id ?? null;
    }
    if (!isAnswer(field)) return (cell) => oursOf(readCell(field, cell, order));
    const question = (await this.grounds.questions()).get(field);
    return (cell) => (question === undefined ? null : oursOf(readAnswer(question, cell, order)));
  }

  /** All rows that cannot be taken over, as the file has them. */
  async faulty(set: StoredImport): Promise<FaultyRows> {
    const row = await sql<{ count: number }>`
      select count(*)::int as count from import_row r
       where r.import_id = ${set.id} and (r.kind = 'invalid' or r.outcome = 'failed')`.row(this.dataSource);
    return { count: row?.count ?? 0, rows: this.faultyRows(set) };
  }

  private async *faultyRows(set: StoredImport): FaultyRows['rows'] {
    for (let number = 0; ;) {
      const rows = await sql<{ number: number; cells: string[]; faults: Fault[] }>`
        select r.number, r.cells, r.faults from import_row r
         where r.import_id = ${set.id} and r.number > ${number} and (r.kind = 'invalid' or r.outcome = 'failed')
         order by r.number limit 500`.rows(this.dataSource);
      for (const row of rows) yield { ...row, faults: row.faults.map((fault) => faultTold(fault, set)) };
      number = rows.at(-1)?.number ?? number;
      if (rows.length < 500) return;
    }
  }

  private columns(actor: Actor) {
    return sql`r.number, r.kind, r.decision, r.cells, r.flags, r.said, r.faults, r.changes, r.twin_row, r.outcome,
      ${mentioned(actor, 'system_id')} as system, ${mentioned(actor, 'made_id')} as made`;
  }
}

function rowOf({ faults, twin_row: twinRow, ...row }: Row, set: StoredImport): ImportRow {
  const name = row.said['name'];
  return {
    ...row,
    name: typeof name === 'string' ? name : null,
    faults: faults.map((fault): RowFaultTold => faultTold(fault, set)),
    twinRow,
    system: row.system as SystemMention | null,
    made: row.made as SystemMention | null,
  };
}

/**
 * Words of ours that a cell is read as by itself, joined by ";"; empty where it says nothing, null where it cannot be.
 */
function oursOf(read: ReturnType<typeof readCell>): string | null {
  if (read === null) return '';
  if ('fault' in read) return null;
  const { value } = read;
  const listed = typeof value === 'object' && value !== null && 'yes' in value ? value.yes : value;
  return Array.isArray(listed) ? listed.join(';') : String(value);
}
