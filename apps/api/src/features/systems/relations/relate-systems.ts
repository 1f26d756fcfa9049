import { Injectable } from '@nestjs/common';
import type { AddRelation, SettleRelation } from '@registry/contracts';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import type { Transaction } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { SystemsRepository } from '../systems.repository';
import { relationPart, relationPartName } from './relation';
import { RelationsQueries } from './relations.queries';
import { RelationsRepository } from './relations.repository';

/** Says what a system is to another one, settles what looks like a duplicate, and takes a relation away. */
@Injectable()
export class RelateSystems {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly relations: RelationsRepository,
    private readonly queries: RelationsQueries,
  ) {}

  async add(actor: Actor, key: SystemKey, expected: number, { to, kind, reason }: AddRelation): Promise<void> {
    const [other] = await this.queries.readable(actor, [to], () => '/to');
    await this.run(actor, 'relation.add', key, expected, async (tx, systemId) => {
      const state = kind === 'possible_duplicate' ? 'proposed' : 'confirmed';
      const parts = await this.relations.add(tx, {
        system_id: systemId,
        kind,
        other_id: other as string,
        state,
        reason: reason ?? null,
      });
      tx.record({ subject: { type: 'AiSystem', id: systemId }, fact: { kind, state }, parts });
    });
  }

  /** The entry stands in the log of the system that holds the relation, whichever side it was settled from. */
  settle(actor: Actor, key: SystemKey, expected: number, settled: SettleRelation & { id: string }): Promise<void> {
    return this.run(actor, 'relation.settle', key, expected, async (tx, systemId) => {
      const relation = await this.relations.claim(tx, systemId, settled.id);
      if (relation.kind !== 'possible_duplicate' || relation.state === settled.state)
        throw new Refusal('relation.state');
      const reason = settled.reason ?? (settled.state === 'confirmed' ? relation.reason : null);
      if (reason === null && settled.state === 'rejected') {
        throw new Refusal('relation.reason-missing', {}, [
          { pointer: '/reason', code: 'missing', detail: 'Say why they are two systems.' },
        ]);
      }
      const after = { ...relation, state: settled.state, reason, settled_by: actor.id, settled_at: tx.at };
      await this.relations.save(tx, after);
      const fact = { kind: relation.kind, state: settled.state };
      tx.record({
        subject: { type: 'AiSystem', id: relation.system_id },
        fact,
        parts: { [relationPartName(relation.id)]: relationPart(after) },
      });
      if (relation.system_id !== systemId) tx.record({ subject: { type: 'AiSystem', id: systemId }, fact, parts: {} });
    });
  }

  /** Only from the side that said it. */
  remove(actor: Actor, key: SystemKey, expected: number, id: string): Promise<void> {
    return this.run(actor, 'relation.remove', key, expected, async (tx, systemId) => {
      const relation = await this.relations.claim(tx, systemId, id);
      // What was said about a candidate stays: the choice is part of how the record came to be.
      if (relation.system_id !== systemId || relation.kind === 'possible_duplicate' || relation.kind === 'merged_into')
        throw new Refusal('relation.state');
      await this.relations.remove(tx, id);
      tx.record({
        subject: { type: 'AiSystem', id: systemId },
        fact: { kind: relation.kind },
        parts: { [relationPartName(id)]: null },
      });
    });
  }

  private run(
    actor: Actor,
    intent: string,
    key: SystemKey,
    expected: number,
    work: (tx: Transaction, systemId: string) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(actor, intent, async (tx) => {
      const system = await this.systems.claim(tx, key, expected, (found) =>
        this.gate.require(actor, 'update', 'AiSystem', found),
      );
      await work(tx, system.id);
    });
  }
}
