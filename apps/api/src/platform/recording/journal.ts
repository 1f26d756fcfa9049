import { Injectable } from '@nestjs/common';
import { makeEntry, type LogEntry, type Subject } from '@registry/audit-log';
import type { Intent } from '@registry/contracts/intents';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/sql';
import { SERIALIZATION_FAILURE } from '../database/sql-states';
import { sha256 } from '../ground/sha256';
import type { Fact, OpenTransaction, Transaction } from './transaction';

interface Head {
  seq: number;
  hash: string;
  /** Written by a transaction that began after this one. */
  is_ahead: boolean;
}

/** Appends entries to the chain of their subject, inside the transaction of the change. */
@Injectable()
export class Journal {
  private onAppend: () => void = () => undefined;

  /** Writes one entry per recorded fact. */
  async append<Name extends Intent>(tx: OpenTransaction<Name>, intent: Name): Promise<void> {
    for (const fact of tx.facts) {
      const head = await lockHead(tx.manager, fact);
      await insert(tx.manager, entryOf(tx, intent, fact, head));
    }
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

/** The last entry of the subject. Its row stays locked until commit, so writers of one subject wait for each other. */
async function lockHead(manager: EntityManager, fact: Fact): Promise<Head | null> {
  const head = await sql<Head>`
    select seq, hash, coalesce(tx > pg_current_xact_id(), false) as is_ahead from audit_head
     where subject_type = ${fact.subject.type} and subject_id = ${fact.subject.id} for update`.row(manager);
  if (head?.is_ahead) throw new OutOfOrder(fact.subject);
  return head ?? null;
}

function entryOf(tx: Transaction, intent: Intent, fact: Fact, head: Head | null): LogEntry {
  return makeEntry(
    sha256,
    {
      subject: fact.subject,
      seq: (head?.seq ?? 0) + 1,
      previous: head?.hash ?? null,
      intent,
      actor:
        tx.actor.token === undefined ? { kind: tx.actor.kind, id: tx.actor.id } : { kind: 'token', id: tx.actor.token },
      at: tx.at.toISOString(),
      requestId: tx.actor.requestId,
    },
    { salt: randomBytes(32).toString('hex'), payload: { fact: fact.fact, parts: fact.parts } },
  );
}

/** Entry and head in one round trip. */
async function insert(manager: EntityManager, entry: LogEntry): Promise<void> {
  await sql`with entry as (
       insert into audit_entry (subject_type, subject_id, seq, previous, intent, actor_kind, actor_id, at,
                                request_id, payload_digest, salt, payload, hash)
       values (${entry.subject.type}, ${entry.subject.id}, ${entry.seq}, ${entry.previous}, ${entry.intent}, ${entry.actor.kind}, ${entry.actor.id}, ${entry.at}, ${entry.requestId}, ${entry.payloadDigest}, ${entry.salt}, ${JSON.stringify(entry.payload)}, ${entry.hash})
     )
     insert into audit_head (subject_type, subject_id, seq, hash, tx) values (${entry.subject.type}, ${entry.subject.id}, ${entry.seq}, ${entry.hash}, pg_current_xact_id())
     on conflict (subject_type, subject_id) do update set seq = excluded.seq, hash = excluded.hash, tx = excluded.tx`.run(
    manager,
  );
}
