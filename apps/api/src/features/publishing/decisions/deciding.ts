import { Injectable } from '@nestjs/common';
import type { DecidePublication as Decision } from '@registry/contracts';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import type { Recording } from '../../../platform/recording/transaction';
import { SystemsRepository } from '../../systems';
import { addPublication } from './publication';
import { PublicationsQueries } from './publications.queries';

/** One record as it was seen. */
export interface SeenPublication {
  readonly key: SystemKey;
  /** That `getPublication` gave. */
  readonly version: number;
}

/** What is decided of a record, and what its entry tells of the others that were decided with it. */
export interface Deciding {
  readonly decision: Decision;
  readonly told?: { readonly batch: string; readonly of: number };
}

/** The decision on one record, whether it is made alone or with others. */
@Injectable()
export class PublicationDecisions {
  constructor(
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly queries: PublicationsQueries,
  ) {}

  /** Returns the id of the record. */
  async decide(
    tx: Recording<'publication.decide'>,
    actor: Actor,
    { key, version: expected }: SeenPublication,
    { decision: { decision, reason }, told }: Deciding,
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
