import { Injectable } from '@nestjs/common';
import type { ReportIncident as Command } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { systemKeyOf, type SystemKey } from '../../platform/input/system-id';
import { malformed, Refusal } from '../../platform/problems/refusal';
import { lockSubject } from '../../platform/recording/lock-subject';
import type { Transaction } from '../../platform/recording/transaction';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { SystemsRepository } from '../systems';
import { dueOn, incidentPart, type StoredIncident } from './incident';
import { IncidentsRepository } from './incidents.repository';

/** Reports that something went wrong with a system. Whoever may read it and works here may. */
@Injectable()
export class ReportIncident {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly incidents: IncidentsRepository,
  ) {}

  async execute(actor: Actor, key: SystemKey, command: Command): Promise<string> {
    const moment = now();
    const awareAt = command.awareAt === undefined ? moment : new Date(command.awareAt);
    if (awareAt > moment)
      throw malformed({
        pointer: '/awareAt',
        code: 'in-the-future',
        detail: 'Nobody is aware of what has not happened.',
      });
    if (command.occurredOn !== undefined && command.occurredOn > institutionDay(moment))
      throw malformed({ pointer: '/occurredOn', code: 'in-the-future', detail: 'Choose a day that has been.' });
    return this.unitOfWork.run(actor, 'incident.report', async (tx) => {
      const { id: systemId } = await this.systems.access(key, tx.manager);
      const alsoSystems = await this.also(tx, actor, command.alsoSystems ?? []);
      const systems = [...new Set([systemId, ...alsoSystems])].sort();
      // In one order, so that no two reports wait for each other.
      for (const id of systems) await lockSubject(tx, { type: 'AiSystem', id });
      this.gate.require(
        actor,
        'create',
        'Incident',
        await this.systems.accessAlone(tx, { column: 'id', value: systemId }),
      );
      const said = {
        kinds: command.kinds,
        is_widespread: command.isWidespread ?? false,
        aware_at: awareAt,
        is_serious: null,
      };
      const incident: StoredIncident = {
        id: randomUUID(),
        reference: await this.incidents.nextReference(tx),
        system_id: systemId,
        title: command.title,
        description: command.description,
        ...said,
        occurred_on: command.occurredOn ?? null,
        state: 'reported',
        due_on: dueOn(said, false),
        reported_by: actor.id,
        reported_at: tx.at,
        triaged_by: null,
        triaged_at: null,
        triage_note: null,
        closed_by: null,
        closed_at: null,
        cause: null,
        correction: null,
        outcome: null,
        version: 1,
      };
      await this.incidents.add(tx, incident, alsoSystems);
      tx.record({
        subject: { type: 'Incident', id: incident.id },
        fact: { reference: incident.reference },
        parts: { incident: incidentPart(incident), systems },
      });
      // Told in the history of each system as well: its review falls due again.
      for (const id of systems)
        tx.record({
          subject: { type: 'AiSystem', id },
          fact: { reference: incident.reference, incident: incident.id },
          parts: {},
        });
      return incident.id;
    });
  }

  private async also({ manager }: Transaction, actor: Actor, said: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const [index, one] of said.entries()) {
      const unknown = new Refusal('relation.system-unknown', {}, [
        { pointer: `/alsoSystems/${index}`, code: 'unknown', detail: 'There is no such system.' },
      ]);
      const key = systemKeyOf(one);
      if (key === null) throw unknown;
      try {
        const system = await this.systems.access(key, manager);
        this.gate.require(actor, 'read', 'AiSystem', system);
        ids.push(system.id);
      } catch (error) {
        throw error instanceof Refusal ? unknown : error;
      }
    }
    return ids;
  }
}
