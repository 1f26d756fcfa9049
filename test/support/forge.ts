// What somebody with all rights over the database, and the server to sign for them, can do to the log.

import { chainLink, GENESIS, makeEntry, type EntryPayload, type LogEntry } from '@registry/audit-log';
import type { Client } from 'pg';
import { entryColumns, entryOf, type EntryRow } from '../../apps/api/src/features/trail';
import { sql } from '../../apps/api/src/platform/database/sql';
import { sha256 } from './crypto';
import { withClient } from './database';

/** Keeps all tables as they are, to be put back: the backup of the forger. */
export async function keepTables(ownerUrl: string): Promise<{ putBack: () => Promise<void> }> {
  const kept = `kept_${Math.random().toString(36).slice(2)}`;
  const tables = await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string; columns: string }>(
      `select c.table_name as name, string_agg(quote_ident(c.column_name), ', ') as columns
         from information_schema.columns c join pg_tables t on t.tablename = c.table_name and t.schemaname = 'public'
        where c.table_schema = 'public' and c.is_generated = 'NEVER' group by 1`,
    );
    // One moment of all tables.
    await client.query(`begin isolation level repeatable read; create schema ${kept}`);
    for (const { name } of rows) await client.query(`create table ${kept}.${name} as table public.${name}`);
    await client.query('commit');
    return rows;
  });
  const putBack = (): Promise<void> =>
    unguarded(ownerUrl, async (client) => {
      for (const { name } of tables) await client.query(`delete from public.${name}`);
      for (const { name, columns } of tables)
        await client.query(
          `insert into public.${name} (${columns}) overriding system value select ${columns} from ${kept}.${name}`,
        );
    });
  return { putBack };
}

/**
 * As the owner of the tables, with every trigger and foreign key off. All or nothing, and with the log to itself: the
 * server seals beside it, and must not number what is half forged.
 */
export const unguarded = (ownerUrl: string, work: (client: Client) => Promise<unknown>): Promise<void> =>
  withClient(ownerUrl, async (client) => {
    await client.query(
      'begin; lock table audit_log in access exclusive mode; set local session_replication_role = replica',
    );
    await work(client);
    await client.query('commit');
  });

/**
 * Writes the whole log anew: each entry as `change` makes it (null: left out), every number, hash and link recomputed.
 * Kept checkpoints are thrown away; the server signs what it finds.
 */
export const rewriteLog = (ownerUrl: string, change: (entry: LogEntry) => LogEntry | null): Promise<void> =>
  unguarded(ownerUrl, async (client) => {
    const { rows } = await client.query<EntryRow & { id: string }>(
      sql`select ${entryColumns} from audit_entry e join audit_log l on l.entry_id = e.id order by l.number`.bound,
    );
    await client.query('delete from audit_checkpoint; delete from audit_log');
    const heads = new Map<string, LogEntry>();
    let [number, link] = [0, GENESIS];
    for (const row of rows) {
      const changed = change(entryOf(row));
      if (changed === null) {
        await client.query('delete from audit_entry where id = $1', [row.id]);
        continue;
      }
      const key = `${row.subject_type} ${row.subject_id}`;
      const before = heads.get(key);
      const { salt, payload, ...header } = changed;
      const entry = makeEntry(
        sha256,
        { ...header, seq: (before?.seq ?? 0) + 1, previous: before?.hash ?? null },
        { salt, payload },
      );
      heads.set(key, entry);
      await client.query(
        `update audit_entry set seq = $2, previous = $3, payload = $4, payload_digest = $5, hash = $6, at = $7, actor_id = $8
          where id = $1`,
        [row.id, entry.seq, entry.previous, payload, entry.payloadDigest, entry.hash, entry.at, entry.actor.id],
      );
      number += 1;
      link = chainLink(sha256, link, number, entry.hash);
      await client.query(
        'insert into audit_log (number, entry_id, tx, link, sealed_at) select $1, id, tx, $3, now() from audit_entry where id = $2',
        [number, row.id, link],
      );
    }
    await client.query('delete from audit_head');
    for (const { subject, seq, hash } of heads.values())
      await client.query('insert into audit_head (subject_type, subject_id, seq, hash) values ($1, $2, $3, $4)', [
        subject.type,
        subject.id,
        seq,
        hash,
      ]);
  });

/** An entry that nobody asked for, at the end of the history of its subject; the server will seal it. */
export const forgeEntry = (
  ownerUrl: string,
  entry: Omit<LogEntry, 'seq' | 'previous' | 'hash' | 'payloadDigest'>,
): Promise<void> =>
  unguarded(ownerUrl, async (client) => {
    const { subject, intent, actor, at, salt, payload } = entry;
    const { rows } = await client.query<{ seq: number; hash: string }>(
      'select seq, hash from audit_head where subject_type = $1 and subject_id = $2',
      [subject.type, subject.id],
    );
    const made = makeEntry(
      sha256,
      { subject, intent, actor, at, requestId: null, seq: (rows[0]?.seq ?? 0) + 1, previous: rows[0]?.hash ?? null },
      { salt, payload },
    );
    await client.query(
      `insert into audit_entry (subject_type, subject_id, seq, previous, intent, actor_kind, actor_id, at, request_id, payload_digest, salt, payload, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, null, $9, $10, $11, $12)`,
      [
        subject.type,
        subject.id,
        made.seq,
        made.previous,
        intent,
        actor.kind,
        actor.id,
        at,
        made.payloadDigest,
        salt,
        payload,
        made.hash,
      ],
    );
    await client.query('update audit_head set seq = $3, hash = $4 where subject_type = $1 and subject_id = $2', [
      subject.type,
      subject.id,
      made.seq,
      made.hash,
    ]);
  });

/** A payload with one of its parts changed. */
export const withPart = (payload: EntryPayload, name: string, changes: Record<string, unknown>): EntryPayload => ({
  ...payload,
  parts: { ...payload.parts, [name]: { ...(payload.parts[name] as object), ...changes } },
});
