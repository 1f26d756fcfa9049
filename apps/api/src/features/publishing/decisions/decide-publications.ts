import { Injectable } from '@nestjs/common';
import type { DecidedPublications, DecidePublications as Command } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../platform/ground/actor';
import { pointedAt } from '../../../platform/problems/pointed-at';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { PublicationDecisions } from './deciding';

/** Says the same of many records, of all or of none; the entries of all name the same batch. */
@Injectable()
export class DecidePublications {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decisions: PublicationDecisions,
  ) {}

  async execute(actor: Actor, { systems, ...decision }: Command): Promise<DecidedPublications> {
    const told = { batch: randomUUID(), of: systems.length };
    // In one order, so that two batches that share records wait for each other and do not lock each other out.
    const inOrder = systems.map((seen, index) => ({ ...seen, index })).sort((a, b) => (a.id < b.id ? -1 : 1));
    await this.unitOfWork.run(actor, 'publication.decide', async (tx) => {
      for (const { id, version, index } of inOrder) {
        const seen = { key: { column: 'id', value: id }, version } as const;
        await this.decisions.decide(tx, actor, seen, { decision, told }).catch((error: unknown) => {
          throw pointedAt(`/systems/${index}`, error);
        });
      }
    });
    return { batch: told.batch, decided: systems.length };
  }
}
