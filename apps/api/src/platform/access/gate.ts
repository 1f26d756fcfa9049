import { Injectable } from '@nestjs/common';
import { asSubject, type Action, type SubjectType, type SystemFields } from '@registry/access';
import type { Actor } from '../ground/actor';
import { Refusal } from '../problems/refusal';

type RecordType = Extract<SubjectType, 'AiSystem' | 'Review' | 'Duty' | 'Incident' | 'Comment'>;

/** Asks about *this* record, where the guard could only ask about the kind. */
@Injectable()
export class Gate {
  /** Refuses unless the person may do this to this record; a record they may not even read does not exist for them. */
  require(actor: Actor, action: Action, type: RecordType, fields: SystemFields): void;
  require(actor: Actor, action: Action, type: 'Person', fields: { id: string }): void;
  require(actor: Actor, action: Action, type: SubjectType, fields: object): void {
    const subject = asSubject(type, fields);
    if (actor.ability.can(action, subject)) return;
    throw new Refusal(actor.ability.can('read', subject) ? 'access.denied' : 'record.not-found');
  }
}
