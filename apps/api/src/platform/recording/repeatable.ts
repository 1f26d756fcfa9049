// Keys of requests that may come twice. The key commits with the change it asked for, so the two are there or not there
// together.

import { raw, sql } from '../database/sql';
import type { Transaction } from './transaction';

/** How long a key is remembered. */
export const KEPT_HOURS = 24;

/**
 * Keeps the key of the request, once; two at the same moment wait for each other, and the second is refused by the
 * primary key.
 */
export async function keepKey({ manager, actor, at }: Transaction): Promise<void> {
  const { repeatable } = actor;
  if (repeatable === undefined || repeatable.isKept) return;
  // Those of everybody that are over; rows that somebody else is taking away are left to them.
  await sql`delete from idempotency_key where ctid = any (array(
       select ctid from idempotency_key where created_at < ${at}::timestamptz - interval '${raw(KEPT_HOURS)} hours' limit 100 for update skip locked))`.run(
    manager,
  );
  await sql`
    insert into idempotency_key (person_id, key, request_digest, created_at)
     values (${actor.id}, ${repeatable.key}, ${repeatable.digest}, ${at})`.run(manager);
}

/** Forgets what somebody asked for, with the answers. */
export async function forgetKeys({ manager }: Transaction, personId: string): Promise<void> {
  await sql`delete from idempotency_key where person_id = ${personId}`.run(manager);
}
