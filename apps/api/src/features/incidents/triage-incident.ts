import { Injectable } from '@nestjs/common';
import type { TriageIncident as Command } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { triaged } from './incident';
import { IncidentCases } from './incident-case';
import { IncidentsRepository } from './incidents.repository';

/** Says whether an incident is serious. */
@Injectable()
export class TriageIncident {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: IncidentCases,
    private readonly incidents: IncidentsRepository,
  ) {}

  execute(actor: Actor, id: string, expected: number, command: Command): Promise<void> {
    return this.unitOfWork.run(actor, 'incident.triage', async (tx) => {
      const before = await this.cases.claimToTriage(tx, actor, id, expected);
      const isTold = await this.incidents.isTold(tx.manager, id, 'authority');
      const next = triaged(before, { ...command, kinds: [...command.kinds] }, { by: actor.id, at: tx.at }, isTold);
      await this.cases.finish(tx, next, { fact: { reference: before.reference, isSerious: command.isSerious } });
    });
  }
}
