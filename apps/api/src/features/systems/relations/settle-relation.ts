import { Injectable } from '@nestjs/common';
import type { SettleRelation as Command } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { RelatingSystem } from './relating-system';
import { relationPart, relationPartName } from './relation';
import { RelationsRepository } from './relations.repository';

/**
 * Settles what looks like a duplicate. The entry stands in the log of the system that holds the relation, whichever
 * side it was settled from.
 */
@Injectable()
export class SettleRelation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly system: RelatingSystem,
    private readonly relations: RelationsRepository,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, settled: Command & { id: string }): Promise<void> {
    return this.unitOfWork.run(actor, 'relation.settle', async (tx) => {
      const systemId = await this.system.claim(tx, actor, key, expected);
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
}
