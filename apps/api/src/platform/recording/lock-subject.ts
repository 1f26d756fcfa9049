// Writers of one subject, one after the other.

import type { Subject } from '@registry/audit-log';
import { sql } from '../database/sql';
import type { Transaction } from './transaction';

/**
 * Waits until no other transaction writes to the subject. Called before the first write: a transaction that has written
 * already has its place in the order of the log, and waiting would bring it out of turn.
 */
export function lockSubject(tx: Transaction, subject: Subject): Promise<void> {
  return lockSubjects(tx, [subject]);
}

/** The same of several, one after the other: in one order for everybody, so that nobody who waits is waited for. */
export async function lockSubjects({ manager }: Transaction, subjects: readonly Subject[]): Promise<void> {
  const keys = subjects.map(({ type, id }) => `${type}/${id}`);
  await sql`
    select pg_advisory_xact_lock(hashtextextended(x.key, 7236016)) from unnest(${keys}::text[]) with ordinality x(key, place)
     order by x.place`.run(manager);
}
