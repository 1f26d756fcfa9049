import { Injectable } from '@nestjs/common';
import type { DecidePublication as Command } from '@registry/contracts';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { SystemsRepository } from '../../systems';
import { addPublication } from './publication';
import { PublicationsQueries } from './publications.queries';

/** Says whether the public may read a record, from the next public set on. */
@Injectable()
export class DecidePublication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly queries: PublicationsQueries,
  ) {}

  /** @param expected the version that `getPublication` gave */
  execute(actor: Actor, key: SystemKey, expected: number, { decision, reason }: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'publication.decide', async (tx) => {
      const system = await this.systems.accessAlone(tx, key);
      this.gate.require(actor, 'publish', 'AiSystem', system);
      const { standing, hindrance, number } = await this.queries.standing(tx.manager, system.id);
      if (number + 1 !== expected) throw new Refusal('record.stale', { expected, current: number + 1 });
      if (standing === decision) throw new Refusal('publication.decided-already');
      if (decision === 'published' && hindrance !== null) throw new Refusal('publication.closed');
      const entry = { number: number + 1, state: decision, ended_by: null, reason };
      tx.record({
        subject: { type: 'AiSystem', id: system.id },
        fact: { number: entry.number, decision },
        parts: await addPublication(tx, system.id, entry),
      });
      return system.id;
    });
  }
}
