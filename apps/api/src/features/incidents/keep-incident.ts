import { Injectable } from '@nestjs/common';
import type { AddIncidentEvent, CloseIncident, InformOfIncident, TriageIncident } from '@registry/contracts';
import type { Action } from '@registry/access';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { malformed, Refusal } from '../../platform/problems/refusal';
import type { Transaction } from '../../platform/recording/transaction';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { SystemsRepository } from '../systems';
import { closed, dueOn, incidentPart, requireOpen, triaged, type StoredIncident } from './incident';
import { IncidentsRepository } from './incidents.repository';

interface Step {
  readonly intent: string;
  readonly action: Action;
  readonly id: string;
  readonly expected: number;
}

type Told = {
  readonly next: StoredIncident;
  readonly fact: Record<string, unknown>;
  readonly parts?: Record<string, unknown>;
};

/** What happens to an incident after it was reported. */
@Injectable()
export class KeepIncident {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly incidents: IncidentsRepository,
  ) {}

  triage(actor: Actor, id: string, expected: number, command: TriageIncident): Promise<void> {
    return this.step(actor, { intent: 'incident.triage', action: 'triage', id, expected }, async (tx, before) => ({
      next: triaged(
        before,
        { ...command, kinds: [...command.kinds] },
        actor.id,
        tx.at,
        await this.incidents.isTold(tx.manager, id, 'authority'),
      ),
      fact: { isSerious: command.isSerious },
    }));
  }

  inform(actor: Actor, id: string, expected: number, command: InformOfIncident): Promise<void> {
    if (command.on > institutionDay(now()))
      throw malformed({ pointer: '/on', code: 'in-the-future', detail: 'Choose a day that has been.' });
    return this.step(actor, { intent: 'incident.inform', action: 'update', id, expected }, async (tx, before) => {
      requireOpen(before);
      if (await this.incidents.isTold(tx.manager, id, command.whom)) throw new Refusal('incident.told-already');
      await this.incidents.tell(tx, id, command);
      const next = command.whom === 'authority' ? { ...before, due_on: dueOn(before, true) } : before;
      const told = { on: command.on, reference: command.reference ?? null };
      return { next, fact: { whom: command.whom, ...told }, parts: { [`informed:${command.whom}`]: told } };
    });
  }

  addEvent(actor: Actor, id: string, expected: number, { at, text }: AddIncidentEvent): Promise<void> {
    const happened = at === undefined ? now() : new Date(at);
    if (happened > now())
      throw malformed({ pointer: '/at', code: 'in-the-future', detail: 'Choose an instant that has been.' });
    return this.step(actor, { intent: 'incident.note', action: 'update', id, expected }, async (tx, before) => {
      requireOpen(before);
      const event = await this.incidents.addEvent(tx, id, happened, text);
      return {
        next: before,
        fact: {},
        parts: { [`event:${event}`]: { at: happened.toISOString(), text, by: actor.id } },
      };
    });
  }

  close(actor: Actor, id: string, expected: number, command: CloseIncident): Promise<void> {
    return this.step(actor, { intent: 'incident.close', action: 'triage', id, expected }, async (tx, before) => ({
      next: closed(before, command, actor.id, tx.at, await this.incidents.isTold(tx.manager, id, 'authority')),
      fact: {},
    }));
  }

  private async step(
    actor: Actor,
    { intent, action, id, expected }: Step,
    work: (tx: Transaction, before: StoredIncident) => Promise<Told>,
  ): Promise<void> {
    await this.unitOfWork.run(actor, intent, async (tx) => {
      const { system_id: systemId } = await this.incidents.find(tx.manager, id);
      this.gate.require(
        actor,
        action,
        'Incident',
        await this.systems.access({ column: 'id', value: systemId }, tx.manager),
      );
      const { next, fact, parts } = await work(tx, await this.incidents.claim(tx, id, expected));
      await this.incidents.save(tx, next);
      tx.record({
        subject: { type: 'Incident', id },
        fact: { reference: next.reference, ...fact },
        parts: { incident: incidentPart(next), ...parts },
      });
    });
  }
}
