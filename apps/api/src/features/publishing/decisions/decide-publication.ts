import { Injectable } from '@nestjs/common';
import type { DecidedPublications, DecidePublication as Decision, DecidePublications } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { pointedAt } from '../../../platform/problems/pointed-at';
import { Refusal } from '../../../platform/problems/refusal';
import type { Recording } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { SystemsRepository } from '../../systems';
import { addPublication } from './publication';
import { PublicationsQueries } from './publications.queries';

/** One record as it was seen. */
interface Seen {
  readonly key: SystemKey;
  /** That `getPublication` gave. */
  readonly version: number;
}

type Batch = { readonly batch: string; readonly of: number } | Record<never, never>;

/** Says whether the public may read records, from the next public set on. */
@Injectable()
export class DecidePublication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly queries: PublicationsQueries,
  ) {}

  /** Returns the id of the record. */
  execute(actor: Actor, seen: Seen, decision: Decision): Promise<string> {
    return this.unitOfWork.run(actor, 'publication.decide', (tx) => this.one(tx, actor, seen, { decision, told: {} }));
  }

  /** Decides on all of them or on none; the entries of all name the same batch. */
  async many(actor: Actor, { systems, ...decision }: DecidePublications): Promise<DecidedPublications> {
    const told = { batch: randomUUID(), of: systems.length };
    // In one order, so that two batches that share records wait for each other and do not lock each other out.
    const inOrder = systems.map((seen, index) => ({ ...seen, index })).sort((a, b) => (a.id < b.id ? -1 : 1));
    await this.unitOfWork.run(actor, 'publication.decide', async (tx) => {
      for (const { id, version, index } of inOrder)
        await this.one(tx, actor, { key: { column: 'id', value: id }, version }, { decision, told }).catch(
          (error: unknown) => {
            throw pointedAt(`/systems/${index}`, error);
          },
        );
    });
    return { batch: told.batch, decided: systems.length };
  }

  private async one(
    tx: Recording<'publication.decide'>,
    actor: Actor,
    { key, version: expected }: Seen,
    { decision: { decision, reason }, told }: { readonly decision: Decision; readonly told: Batch },
  ): Promise<string> {
    const system = await this.systems.accessAlone(tx, key);
    this.gate.require(actor, 'publish', 'AiSystem', system);
    const { state, hindrance, number } = await this.queries.standing(tx.manager, system.id);
    if (number + 1 !== expected) throw new Refusal('record.stale', { expected, current: number + 1 });
    if (state === decision) throw new Refusal('publication.decided-already');
    if (decision === 'published' && hindrance !== null) throw new Refusal('publication.closed');
    const entry = { number: number + 1, state: decision, ended_by: null, reason };
    tx.record({
      subject: { type: 'AiSystem', id: system.id },
      fact: { number: entry.number, decision, ...told },
      parts: await addPublication(tx, system.id, entry),
    });
    return system.id;
  }
}
