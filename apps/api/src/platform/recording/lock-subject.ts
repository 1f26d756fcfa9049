// Writers of one subject, one after the other.

import type { Subject } from '@registry/audit-log';
import { sql } from '../database/sql';
import type { Transaction } from './transaction';

/**
 * Waits until no other transaction writes to the subject. Called before the first write: a transaction that has written
 * already has its place in the order of the log, and waiting would bring it out of turn.
 */
export async function lockSubject({ manager }: Transaction, { type, id }: Subject): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${type}/${id}`}, 7236016))`.run(manager);
}
