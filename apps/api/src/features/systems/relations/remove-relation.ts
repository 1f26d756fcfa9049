import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { RelatingSystem } from './relating-system';
import { relationPartName } from './relation';
import { RelationsRepository } from './relations.repository';

/** Takes a relation away, only from the side that said it. */
@Injectable()
export class RemoveRelation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly system: RelatingSystem,
    private readonly relations: RelationsRepository,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, id: string): Promise<void> {
    return this.unitOfWork.run(actor, 'relation.remove', async (tx) => {
      const systemId = await this.system.claim(tx, actor, key, expected);
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
}
