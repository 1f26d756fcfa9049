// What is written down of rows when they are applied, in the transaction of what they do.

import { sql } from '../../../platform/database/sql';
import type { Transaction } from '../../../platform/recording/transaction';
import type { Changes } from '../../systems';
import type { Fault, Said } from '../comparing/judge-row';
import { sourceKey, type StoredImport } from '../sets/import-set';

/** A row that is to be applied. */
export interface DueRow {
  readonly number: number;
  readonly kind: 'new' | 'changed' | 'unchanged';
  readonly cells: readonly string[];
  readonly said: Said;
  readonly base_key: string;
  readonly nth: number;
  readonly system_id: string | null;
  readonly base_version: number | null;
  readonly changes: Changes;
}

export interface Applied {
  readonly row: DueRow;
  readonly systemId: string;
  readonly version: number;
  readonly outcome: 'registered' | 'changed';
}

export interface Answered extends Omit<Applied, 'outcome'> {
  readonly row: DueRow & { readonly outcome: Applied['outcome'] | null };
}

/** What the file says beside the record: columns that no field takes. */
function besidesOf({ headers, mapping }: StoredImport, cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    headers.flatMap((header, index) => {
      const cell = cells[index] ?? '';
      return cell === '' || header in mapping.columns ? [] : [[header, cell]];
    }),
  );
}

/** What the source says of records that it changes nothing of, where it has said nothing before. */
export async function keepOrigins(
  manager: Transaction['manager'],
  set: StoredImport,
  rows: readonly DueRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const origins = rows.map((row) => ({
    number: row.number,
    source_key: sourceKey(row.base_key, row.nth),
    said: row.said,
    besides: besidesOf(set, row.cells),
    system_id: row.system_id,
  }));
  await sql`
    insert into import_origin (source, source_key, system_id, import_id, row_number, said, besides)
    select ${set.source}, x.source_key, x.system_id, ${set.id}, x.number, x.said, x.besides
      from json_to_recordset(${JSON.stringify(origins)}::json) as x(number integer, source_key text, system_id uuid, said jsonb, besides jsonb)
     where x.system_id is not null
    on conflict do nothing`.run(manager);
}

/** The outcome of each row, and what its source says of the record from now on. */
export async function keepApplied(tx: Transaction, set: StoredImport, applied: readonly Applied[]): Promise<void> {
  if (applied.length === 0) return;
  const rows = applied.map(({ row, systemId, version, outcome }) => ({
    number: row.number,
    source_key: sourceKey(row.base_key, row.nth),
    besides: besidesOf(set, row.cells),
    system_id: systemId,
    version,
    outcome,
  }));
  await sql`
    with x as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as x(number integer, source_key text, system_id uuid,
        version integer, outcome text, besides jsonb)
    ), applied as (
      update import_row r set outcome = x.outcome, made_id = x.system_id, made_version = x.version
        from x where r.import_id = ${set.id} and r.number = x.number
        returning x.source_key, x.system_id, r.number, r.said, x.besides
    )
    insert into import_origin (source, source_key, system_id, import_id, row_number, said, besides)
    select ${set.source}, a.source_key, a.system_id, ${set.id}, a.number, a.said, a.besides from applied a
    on conflict (source, source_key) do update set system_id = excluded.system_id, import_id = excluded.import_id,
      row_number = excluded.row_number, said = excluded.said, besides = excluded.besides`.run(tx.manager);
}

/** Rows whose answers are recorded; one that changes nothing else of its record has its outcome by that. */
export async function keepAnswered(tx: Transaction, set: StoredImport, answered: readonly Answered[]): Promise<void> {
  const rows = answered.map(({ row, version }) => ({ number: row.number, version }));
  await sql`
    update import_row r set is_answered = true, made_version = x.version
      from json_to_recordset(${JSON.stringify(rows)}::json) as x(number integer, version integer)
     where r.import_id = ${set.id} and r.number = x.number`.run(tx.manager);
  const only = answered.filter(({ row }) => row.outcome === null);
  await keepApplied(
    tx,
    set,
    only.map(({ row, systemId, version }) => ({ row, systemId, version, outcome: 'changed' })),
  );
}

/** A row whose answers could not be recorded, with why: what else it did stands, and where it did nothing it failed. */
export async function keepUnanswered(
  manager: Transaction['manager'],
  id: string,
  number: number,
  refusal: string,
): Promise<void> {
  await sql`
    update import_row set answers = null, faults = faults || ${refused(refusal)}::jsonb, outcome = coalesce(outcome, 'failed')
     where import_id = ${id} and number = ${number}`.run(manager);
}

/** A row that could not be carried out, with why. */
export async function keepFailed(
  manager: Transaction['manager'],
  id: string,
  number: number,
  refusal: string,
): Promise<void> {
  await sql`
    update import_row set outcome = 'failed', faults = ${refused(refusal)}::jsonb
     where import_id = ${id} and number = ${number}`.run(manager);
}

const refused = (refusal: string): string =>
  JSON.stringify([{ field: 'row', code: 'refused', refusal } satisfies Fault]);
