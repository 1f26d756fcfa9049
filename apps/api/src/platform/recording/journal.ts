import { Injectable } from '@nestjs/common';
import { makeEntry, type LogEntry, type Subject } from '@registry/audit-log';
import type { Intent } from '@registry/contracts/intents';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/sql';
import { SERIALIZATION_FAILURE } from '../database/sql-states';
import { sha256 } from '../ground/sha256';
import type { Fact, OpenTransaction, Transaction } from './transaction';

/** Where the chain of a subject ends. */
interface Head {
  readonly seq: number;
  readonly hash: string;
}

interface HeadRow extends Head {
  subject_type: string;
  subject_id: string;
  /** Written by a transaction that began after this one. */
  is_ahead: boolean;
}

const SALT_BYTES = 32;

const keyOf = ({ type, id }: Subject): string => `${type}/${id}`;

/** Appends entries to the chain of their subject, inside the transaction of the change. */
@Injectable()
export class Journal {
  private onAppend: () => void = () => undefined;

  /** Writes one entry per recorded fact, all of them in two round trips. */
  async append<Name extends Intent>(tx: OpenTransaction<Name>, intent: Name): Promise<void> {
    const heads = await lockHeads(tx.manager, tx.facts);
    // In one go: asking for a salt takes as long as hashing an entry.
    const salts = randomBytes(SALT_BYTES * tx.facts.length);
    const entries = tx.facts.map((fact, index) => {
      const salt = salts.toString('hex', SALT_BYTES * index, SALT_BYTES * (index + 1));
      const entry = entryOf(tx, intent, { ...fact, salt }, heads.get(keyOf(fact.subject)) ?? null);
      heads.set(keyOf(fact.subject), { seq: entry.seq, hash: entry.hash });
      return entry;
    });
    await insert(tx.manager, entries);
  }

  /** Called after commit; wakes the sealer. */
  nudge(): void {
    this.onAppend();
  }

  whenAppended(listener: () => void): void {
    this.onAppend = listener;
  }
}

/**
 * Entries are sealed in the order in which their transactions began. One that follows an entry of a later transaction
 * would be sealed before it and break the chain of its subject; the work is carried out again, and then begins last.
 */
export class OutOfOrder extends Error {
  readonly code = SERIALIZATION_FAILURE;

  constructor(readonly subject: Subject) {
    super('a transaction that began later has written to this subject');
  }
}

/**
 * The last entry of each subject. Its row stays locked until commit, so writers of one subject wait for each other; in
 * one order, so that nobody who waits is waited for.
 */
async function lockHeads(manager: EntityManager, facts: readonly Fact[]): Promise<Map<string, Head>> {
  const types = facts.map(({ subject }) => subject.type);
  const ids = facts.map(({ subject }) => subject.id);
  const rows = await sql<HeadRow>`
    select h.subject_type, h.subject_id, h.seq, h.hash, coalesce(h.tx > pg_current_xact_id(), false) as is_ahead from audit_head h
     where (h.subject_type, h.subject_id) in (select * from unnest(${types}::text[], ${ids}::text[]))
     order by h.subject_type, h.subject_id for update`.rows(manager);
  for (const { subject_type: type, subject_id: id, is_ahead: isAhead } of rows)
    if (isAhead) throw new OutOfOrder({ type, id } as Subject);
  return new Map(rows.map(({ subject_type: type, subject_id: id, ...head }) => [`${type}/${id}`, head]));
}

function entryOf(tx: Transaction, intent: Intent, told: Fact & { salt: string }, head: Head | null): LogEntry {
  const { subject, salt, fact, parts } = told;
  return makeEntry(
    sha256,
    {
      subject,
      seq: (head?.seq ?? 0) + 1,
      previous: head?.hash ?? null,
      intent,
      actor:
        tx.actor.token === undefined ? { kind: tx.actor.kind, id: tx.actor.id } : { kind: 'token', id: tx.actor.token },
      at: tx.at.toISOString(),
      requestId: tx.actor.requestId,
    },
    { salt, payload: { fact, parts } },
  );
}

/** Entries and heads in one round trip; the entries in their order, the head of each subject as the last leaves it. */
async function insert(manager: EntityManager, entries: readonly LogEntry[]): Promise<void> {
  const column = <Value>(of: (entry: LogEntry) => Value): Value[] => entries.map(of);
  await sql`with entry as (
       insert into audit_entry (subject_type, subject_id, seq, previous, intent, actor_kind, actor_id, at,
                                request_id, payload_digest, salt, payload, hash)
       select x.subject_type, x.subject_id, x.seq, x.previous, x.intent, x.actor_kind, x.actor_id, x.at, x.request_id, x.payload_digest,
              x.salt, x.payload::jsonb, x.hash
         from unnest(${column(({ subject }) => subject.type)}::text[], ${column(({ subject }) => subject.id)}::text[],
                     ${column(({ seq }) => seq)}::int[], ${column(({ previous }) => previous)}::text[], ${column(({ intent }) => intent)}::text[],
                     ${column(({ actor }) => actor.kind)}::text[], ${column(({ actor }) => actor.id)}::text[],
                     ${column(({ at }) => at)}::timestamptz[], ${column(({ requestId }) => requestId)}::text[],
                     ${column(({ payloadDigest }) => payloadDigest)}::text[], ${column(({ salt }) => salt)}::text[],
                     ${column(({ payload }) => JSON.stringify(payload))}::text[], ${column(({ hash }) => hash)}::text[])
           with ordinality as x(subject_type, subject_id, seq, previous, intent, actor_kind, actor_id, at, request_id, payload_digest,
                                salt, payload, hash, place)
        order by x.place
       returning subject_type, subject_id, seq, hash
     )
     insert into audit_head (subject_type, subject_id, seq, hash, tx)
     select distinct on (subject_type, subject_id) subject_type, subject_id, seq, hash, pg_current_xact_id() from entry
      order by subject_type, subject_id, seq desc
     on conflict (subject_type, subject_id) do update set seq = excluded.seq, hash = excluded.hash, tx = excluded.tx`.run(
    manager,
  );
}
