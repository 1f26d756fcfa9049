import { Injectable } from '@nestjs/common';
import type { CreatePerson, PersonLanguage } from '@registry/contracts';
import type { FactOf } from '@registry/contracts/intents';
import { randomUUID } from 'node:crypto';
import { sql } from '../../../platform/database/sql';
import type { Acting } from '../../../platform/ground/actor';
import { partsNow } from '../../../platform/recording/proven-part';
import type { FactAbout, Recorder } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { partsOfPerson } from '../proven';
import { Units } from '../units/units';
import { grantPart, grantPartName } from './person-part';

/** Roles given at once, each for the whole institution or one unit. */
export type FirstGrants = readonly { readonly role: string; readonly unitId: string | null }[];

/** Somebody new; the product itself may give an id and roles at once. */
export type NewPerson = CreatePerson & { readonly id?: string; readonly grants?: FirstGrants };

export interface EnteredPerson {
  readonly id?: string;
  readonly subject: string;
  readonly name: string;
  readonly mail: string | null;
  readonly language: PersonLanguage;
  readonly unitId: string;
  readonly grants: FirstGrants;
  /** Who gives the roles; null: the product itself. */
  readonly grantedBy: string | null;
}

/** Enters a person. */
@Injectable()
export class EstablishPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: Units,
  ) {}

  async execute(
    actor: Acting,
    { unit, mail = null, language = 'en', grants = [], ...person }: NewPerson,
  ): Promise<string> {
    const { id: unitId } = await this.units.choose(unit);
    return this.unitOfWork.run(actor, 'person.establish', (tx) =>
      this.within(tx, { ...person, mail, language, unitId, grants, grantedBy: null }),
    );
  }

  /** As a part of something larger. Returns the id. */
  async within(
    tx: Recorder<FactAbout<'Person', FactOf<'person.establish'>>>,
    { id = randomUUID(), subject, name, mail, language, unitId, grants, grantedBy }: EnteredPerson,
  ): Promise<string> {
    await sql`
      insert into person (id, subject, name, mail, unit_id, language)
       values (${id}, ${subject}, ${name}, ${mail}, ${unitId}, ${language})`.run(tx.manager);
    const given = grants.map((grant) => ({ id: randomUUID(), ...grant, startsAt: tx.at.toISOString(), endsAt: null }));
    for (const grant of given) {
      await sql`
        insert into role_grant (id, person_id, role, unit_id, granted_by, starts_at)
         values (${grant.id}, ${id}, ${grant.role}, ${grant.unitId}, ${grantedBy}, ${tx.at})`.run(tx.manager);
    }
    tx.record({
      subject: { type: 'Person', id },
      fact: { roles: given.map(({ role }) => role) },
      parts: {
        ...(await partsNow(tx.manager, partsOfPerson, id)),
        ...Object.fromEntries(given.map((grant) => [grantPartName(grant.id), grantPart(grant)])),
      },
    });
    return id;
  }
}
