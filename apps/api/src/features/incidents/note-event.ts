import { Injectable } from '@nestjs/common';
import type { AddIncidentEvent } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { now } from '../../platform/ground/now';
import { malformed } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { requireOpen } from './incident';
import { IncidentCases } from './incident-case';
import { IncidentsRepository } from './incidents.repository';
import { eventPart, eventPartName } from './timeline';

/** Adds to the timeline of an incident. */
@Injectable()
export class NoteEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: IncidentCases,
    private readonly incidents: IncidentsRepository,
  ) {}

  execute(actor: Actor, id: string, expected: number, { at, text }: AddIncidentEvent): Promise<void> {
    const happened = at === undefined ? now() : new Date(at);
    if (happened > now())
      throw malformed({ pointer: '/at', code: 'in-the-future', detail: 'Choose an instant that has been.' });
    return this.unitOfWork.run(actor, 'incident.note', async (tx) => {
      const before = await this.cases.claimToUpdate(tx, actor, id, expected);
      requireOpen(before);
      const event = await this.incidents.addEvent(tx, id, happened, text);
      await this.cases.finish(tx, before, {
        fact: { reference: before.reference },
        parts: { [eventPartName(event)]: eventPart({ id: event, at: happened, text, added_by: actor.id }) },
      });
    });
  }
}
