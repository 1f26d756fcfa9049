import { Injectable } from '@nestjs/common';
import type { CloseIncident as Command } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { closed } from './incident';
import { IncidentCases } from './incident-case';
import { IncidentsRepository } from './incidents.repository';

/** Closes an incident with a report. */
@Injectable()
export class CloseIncident {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: IncidentCases,
    private readonly incidents: IncidentsRepository,
  ) {}

  execute(actor: Actor, id: string, expected: number, command: Command): Promise<void> {
    return this.unitOfWork.run(actor, 'incident.close', async (tx) => {
      const before = await this.cases.claimToTriage(tx, actor, id, expected);
      const isTold = await this.incidents.isTold(tx.manager, id, 'authority');
      await this.cases.finish(tx, closed(before, command, { by: actor.id, at: tx.at }, isTold), {
        fact: { reference: before.reference },
      });
    });
  }
}
