import { Injectable } from '@nestjs/common';
import type { CreatePerson, Role } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Acting } from '../../platform/identity/actor';
import { People } from './people';
import { grantPart, grantPartName, personPart } from './person-part';
import { Units } from './units';

/** Somebody new; the product itself may give an id and roles at once, for the whole institution or one unit. */
export type NewPerson = CreatePerson & {
  readonly id?: string;
  readonly grants?: readonly { role: Role; unitId: string | null }[];
};

/** Enters a person. */
@Injectable()
export class EstablishPerson {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly units: Units, private readonly people: People) {}

  async execute(actor: Acting, person: NewPerson): Promise<string> {
    const unit = await this.units.choose(person.unit);
    const id = person.id ?? randomUUID();
    await this.unitOfWork.run(actor, 'person.establish', async (tx) => {
      await tx.manager.query(
        'insert into person (id, subject, name, mail, unit_id, language) values ($1, $2, $3, $4, $5, $6)',
        [id, person.subject, person.name, person.mail ?? null, unit.id, person.language ?? 'en'],
      );
      const grants = (person.grants ?? []).map((grant) => ({ id: randomUUID(), ...grant, startsAt: tx.at.toISOString(), endsAt: null }));
      for (const grant of grants) {
        await tx.manager.query('insert into role_grant (id, person_id, role, unit_id, starts_at) values ($1, $2, $3, $4, $5)',
          [grant.id, id, grant.role, grant.unitId, tx.at]);
      }
      tx.record({
        subject: { type: 'Person', id }, fact: { roles: grants.map(({ role }) => role) },
        parts: {
          person: personPart(await this.people.get(id, tx.manager)),
          ...Object.fromEntries(grants.map((grant) => [grantPartName(grant.id), grantPart(grant)])),
        },
      });
    });
    return id;
  }
}
