import { Injectable } from '@nestjs/common';
import type { Role } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Acting } from '../../platform/identity/actor';

export interface NewPerson {
  readonly id: string;
  /** Identifier at the sign-in service. */
  readonly subject: string;
  readonly name: string;
  readonly unitId: string;
  readonly language: 'en' | 'fr';
  readonly roles: readonly Role[];
}

/** Enters a person with global roles. */
@Injectable()
export class EstablishPerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Acting, person: NewPerson): Promise<void> {
    return this.unitOfWork.run(actor, 'person.establish', async (tx) => {
      await tx.manager.query(
        'insert into person (id, subject, name, unit_id, language) values ($1, $2, $3, $4, $5)',
        [person.id, person.subject, person.name, person.unitId, person.language],
      );
      for (const role of person.roles) {
        await tx.manager.query(
          'insert into role_grant (id, person_id, role, granted_by) values ($1, $2, $3, null)',
          [randomUUID(), person.id, role],
        );
      }
      const { id, ...content } = person;
      tx.record({ subject: { type: 'Person', id }, fact: { roles: person.roles }, parts: { person: content } });
    });
  }
}
