// Optimistic concurrency: a version column alone locks nothing, the condition in the update does.

import type { Transaction } from './transaction';
import { Refusal } from '../problems/refusal';

/**
 * Claims version `expected` of a system and makes it `expected + 1`; the row stays locked until commit.
 * Refuses with `record.stale` when somebody else was faster.
 */
export async function claimVersion(tx: Transaction, systemId: string, expected: number): Promise<number> {
  const [rows]: [{ version: number }[], number] = await tx.manager.query(
    'update ai_system set version = version + 1, changed_at = $3 where id = $1 and version = $2 returning version',
    [systemId, expected, tx.at],
  );
  const row = rows[0];
  if (row) return row.version;
  const [current]: { version: number }[] = await tx.manager.query('select version from ai_system where id = $1', [systemId]);
  if (!current) throw new Refusal('record.not-found');
  throw new Refusal('record.stale', { expected, current: current.version });
}
