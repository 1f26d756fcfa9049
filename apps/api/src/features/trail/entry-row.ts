// How an entry lies in its table, and how it is shown.

import type { EntryPayload, LogEntry } from '@registry/audit-log';
import { sql } from '../../platform/database/sql';

export interface EntryRow {
  id: string;
  subject_type: string;
  subject_id: string;
  seq: number;
  previous: string | null;
  intent: string;
  actor_kind: 'person' | 'token' | 'system';
  actor_id: string;
  at: Date;
  request_id: string | null;
  payload_digest: string;
  salt: string;
  payload: EntryPayload;
  hash: string;
  number: string | null;
  link: string | null;
}

/** Columns of `audit_entry e left join audit_log l`. */
export const entryColumns = sql`
  e.id, e.subject_type, e.subject_id, e.seq, e.previous, e.intent, e.actor_kind, e.actor_id, e.at,
  e.request_id, e.payload_digest, e.salt, e.payload, e.hash, l.number, l.link`;

export function entryOf(row: EntryRow): LogEntry {
  return {
    subject: { type: row.subject_type, id: row.subject_id },
    seq: row.seq,
    previous: row.previous,
    intent: row.intent,
    actor: { kind: row.actor_kind, id: row.actor_id },
    at: row.at.toISOString(),
    requestId: row.request_id,
    payloadDigest: row.payload_digest,
    salt: row.salt,
    payload: row.payload,
    hash: row.hash,
  };
}
