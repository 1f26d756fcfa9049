import { Injectable } from '@nestjs/common';
import type { DecidePublication as Command } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { PublicationDecisions, type SeenPublication } from './deciding';

/** Says whether the public may read a record, from the next public set on. */
@Injectable()
export class DecidePublication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decisions: PublicationDecisions,
  ) {}

  /** Returns the id of the record. */
  execute(actor: Actor, seen: SeenPublication, decision: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'publication.decide', (tx) =>
      this.decisions.decide(tx, actor, seen, { decision }),
    );
  }
}
