import { Injectable } from '@nestjs/common';
import type { InformOfIncident as Command } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { malformed, Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { dueOn, requireOpen } from './incident';
import { IncidentCases } from './incident-case';
import { IncidentsRepository } from './incidents.repository';
import { informedPartName } from './timeline';

/** Writes down that the authority or the provider was told. */
@Injectable()
export class InformOfIncident {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: IncidentCases,
    private readonly incidents: IncidentsRepository,
  ) {}

  execute(actor: Actor, id: string, expected: number, command: Command): Promise<void> {
    if (command.on > institutionDay(now()))
      throw malformed({ pointer: '/on', code: 'in-the-future', detail: 'Choose a day that has been.' });
    return this.unitOfWork.run(actor, 'incident.inform', async (tx) => {
      const before = await this.cases.claimToUpdate(tx, actor, id, expected);
      requireOpen(before);
      if (await this.incidents.isTold(tx.manager, id, command.whom)) throw new Refusal('incident.told-already');
      await this.incidents.tell(tx, id, command);
      const next = command.whom === 'authority' ? { ...before, due_on: dueOn(before, true) } : before;
      const told = { on: command.on, reference: command.reference ?? null };
      await this.cases.finish(tx, next, {
        fact: { whom: command.whom, ...told },
        parts: { [informedPartName(command.whom)]: told },
      });
    });
  }
}
