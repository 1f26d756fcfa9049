import { Injectable } from '@nestjs/common';
import type { AddRelation } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { RelatingSystem } from './relating-system';
import { RelationsQueries } from './relations.queries';
import { RelationsRepository } from './relations.repository';

/** Says what a system is to another one. */
@Injectable()
export class RelateSystems {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly system: RelatingSystem,
    private readonly relations: RelationsRepository,
    private readonly queries: RelationsQueries,
  ) {}

  async execute(actor: Actor, key: SystemKey, expected: number, { to, kind, reason }: AddRelation): Promise<void> {
    const [other] = await this.queries.readable(actor, [to], () => '/to');
    await this.unitOfWork.run(actor, 'relation.add', async (tx) => {
      const systemId = await this.system.claim(tx, actor, key, expected);
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
}
