import { Injectable } from '@nestjs/common';
import type { MergeSystems as Command } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import type { Recording, Transaction } from '../../platform/recording/transaction';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { copyLinks } from '../strategy';
import { RelationsRepository, SystemsRepository, type AiSystem } from '../systems';
import { absorb, isClosedEnough } from './absorb';
import { MergeQueries } from './merge.queries';

/**
 * Takes one record into another. Both keep their whole history; the one that goes stays readable, retired, and says
 * where it went.
 */
@Injectable()
export class MergeSystems {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly relations: RelationsRepository,
    private readonly queries: MergeQueries,
  ) {}

  async execute(
    actor: Actor,
    key: SystemKey,
    expected: number,
    { into, intoVersion, reason, lettingIn = [] }: Command,
  ): Promise<void> {
    const [goesId, staysId] = [(await this.systems.access(key)).id, await this.queries.other(actor, into)];
    if (goesId === staysId)
      throw new Refusal('merge.state', {}, [
        { pointer: '/into', code: 'not-possible', detail: 'A record cannot go into itself.' },
      ]);
    await this.unitOfWork.run(actor, 'system.merge', async (tx) => {
      const claim = (id: string): Promise<AiSystem> =>
        this.systems.claim(tx, { column: 'id', value: id }, id === goesId ? expected : intoVersion, (found) =>
          this.gate.require(actor, 'merge', 'AiSystem', found),
        );
      // In one order, so that two merges that share records wait for each other.
      const first = await claim(goesId < staysId ? goesId : staysId);
      const second = await claim(goesId < staysId ? staysId : goesId);
      const [goes, stays] = first.id === goesId ? [first, second] : [second, first];
      if (!isClosedEnough(stays, goes)) throw new Refusal('merge.visibility');
      const letIn = await this.queries.lettingIn(tx.manager, stays, goes);
      if (letIn.some(({ id }) => !lettingIn.includes(id))) throw new Refusal('merge.lets-in', { people: letIn.length });
      await this.takeOver(tx, stays, goes, reason);
      await this.leave(tx, goes, stays, reason);
    });
  }

  private async takeOver(
    tx: Recording<'system.merge'>,
    stays: AiSystem,
    goes: AiSystem,
    reason: string,
  ): Promise<void> {
    const changed = absorb(stays, goes, tx.at);
    await this.systems.save(tx, stays);
    const parts = {
      record: stays.toPart(),
      ...(await copyLinks(tx, goes.id, stays.id)),
      ...(await this.copyRelations(tx, goes.id, stays.id)),
      ...(await this.settleDuplicate(tx, goes.id, stays.id)),
    };
    tx.record({
      subject: { type: 'AiSystem', id: stays.id },
      fact: { from: goes.reference, fromId: goes.id, changed, reason },
      parts,
    });
  }

  private async leave(tx: Recording<'system.merge'>, goes: AiSystem, stays: AiSystem, reason: string): Promise<void> {
    const changed = goes.change({ stage: 'retired', retirementReason: reason }, tx.at);
    await this.systems.save(tx, goes);
    const parts = await this.relations.add(tx, {
      system_id: goes.id,
      kind: 'merged_into',
      other_id: stays.id,
      state: 'confirmed',
      reason,
    });
    tx.record({
      subject: { type: 'AiSystem', id: goes.id },
      fact: { reference: stays.reference, intoId: stays.id, changed, reason },
      parts: { record: goes.toPart(), ...parts },
    });
  }

  /** What the one that goes is to others, its successor is too, unless it said so already or would be so to itself. */
  private async copyRelations(tx: Transaction, from: string, to: string): Promise<Record<string, unknown>> {
    const parts = {};
    for (const { kind, other_id, reason } of await this.queries.toCopy(tx.manager, from, to)) {
      Object.assign(parts, await this.relations.add(tx, { system_id: to, kind, other_id, state: 'confirmed', reason }));
    }
    return parts;
  }

  /** That the two may be the same is answered now. It stands in the log of the one that said it. */
  private async settleDuplicate(tx: Transaction, goesId: string, staysId: string): Promise<Record<string, unknown>> {
    const open = await sql<{ id: string }>`
      select id from system_relation
       where kind = 'possible_duplicate' and state = 'proposed' and system_id = ${staysId} and other_id = ${goesId}`.row(
      tx.manager,
    );
    if (open === undefined) return {};
    return this.relations.settle(tx, staysId, open.id, 'confirmed');
  }
}
