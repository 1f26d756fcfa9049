import { Refusal } from '../problems/refusal';
import type { Transaction } from './transaction';

/**
 * Claims version `expected` of a row for this transaction: the row is locked until commit and counts one more.
 * Refuses with `record.not-found` or, when somebody else was faster, `record.stale`.
 * @param table one of ours, never from input
 */
export async function claimVersion(tx: Transaction, table: string, id: string, expected: number): Promise<void> {
  const [, claimed]: [unknown, number] = await tx.manager.query(
    `update ${table} set version = version + 1 where id = $1 and version = $2`,
    [id, expected],
  );
  if (claimed === 1) return;
  const [row]: { version: number }[] = await tx.manager.query(`select version from ${table} where id = $1`, [id]);
  if (!row) throw new Refusal('record.not-found');
  throw new Refusal('record.stale', { expected, current: row.version });
}
