import { raw, sql } from '../database/sql';
import { Refusal } from '../problems/refusal';
import type { Transaction } from './transaction';

/**
 * Claims version `expected` of a row for this transaction: the row is locked until commit and counts one more.
 * Refuses with `record.not-found` or, when somebody else was faster, `record.stale`.
 * @param table one of ours, never from input
 */
export async function claimVersion(tx: Transaction, table: string, id: string, expected: number): Promise<void> {
  const claimed =
    await sql`update ${raw(table)} set version = version + 1 where id = ${id} and version = ${expected}`.run(
      tx.manager,
    );
  if (claimed === 1) return;
  const row = await sql<{ version: number }>`select version from ${raw(table)} where id = ${id}`.row(tx.manager);
  if (!row) throw new Refusal('record.not-found');
  throw new Refusal('record.stale', { expected, current: row.version });
}
