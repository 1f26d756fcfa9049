import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { sql } from '../../../platform/database/sql';
import { Refusal } from '../../../platform/problems/refusal';
import type { Transaction } from '../../../platform/recording/transaction';
import { RelationEntity, relationPart, relationPartName, type StoredRelation } from './relation';

export type NewRelation = Pick<StoredRelation, 'system_id' | 'kind' | 'other_id' | 'state' | 'reason'>;

/** Keeps relations between systems. Each belongs to the system that says it, and stands in the log of that one. */
@Injectable()
export class RelationsRepository {
  /** Returns the part that proves it. A relation that is there already is refused by the database. */
  async add(
    tx: Transaction,
    { system_id, kind, other_id, state, reason }: NewRelation,
  ): Promise<Record<string, unknown>> {
    const person = tx.actor.kind === 'person' ? tx.actor.id : null;
    const relation: StoredRelation = {
      id: randomUUID(),
      system_id,
      kind,
      other_id,
      state,
      reason,
      proposed_by: person,
      proposed_at: tx.at,
      settled_by: state === 'proposed' ? null : person,
      settled_at: state === 'proposed' ? null : tx.at,
    };
    await tx.manager.insert(RelationEntity, relation);
    return { [relationPartName(relation.id)]: relationPart(relation) };
  }

  /** A relation of this system, from whichever side; locked. Refuses with `record.not-found`. */
  async claim(tx: Transaction, systemId: string, id: string): Promise<StoredRelation> {
    const found = await tx.manager.findOne(RelationEntity, {
      where: [
        { id, system_id: systemId },
        { id, other_id: systemId },
      ],
      lock: { mode: 'pessimistic_write' },
    });
    if (found === null) throw new Refusal('record.not-found');
    return found;
  }

  async save(tx: Transaction, relation: StoredRelation): Promise<void> {
    await tx.manager.update(RelationEntity, { id: relation.id }, relation);
  }

  /** Settles what this system says; returns the part that proves it. */
  async settle(
    tx: Transaction,
    systemId: string,
    id: string,
    state: 'confirmed' | 'rejected',
  ): Promise<Record<string, unknown>> {
    const after = { ...(await this.claim(tx, systemId, id)), state, settled_by: tx.actor.id, settled_at: tx.at };
    await this.save(tx, after);
    return { [relationPartName(id)]: relationPart(after) };
  }

  /** Takes back what this system says, but for possible duplicates. Returns the ids of what was there. */
  async removeSaid(tx: Transaction, systemId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await sql<{ id: string }>`
      delete from system_relation
       where system_id = ${systemId} and kind <> 'possible_duplicate' and id = any(${ids}::uuid[]) returning id`.rows(
      tx.manager,
    );
    return rows.map(({ id }) => id);
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await sql`delete from system_relation where id = ${id}`.run(tx.manager);
  }
}
