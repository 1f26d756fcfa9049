import { Injectable } from '@nestjs/common';
import type { AskForAccess as Command } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { sql } from '../../../platform/database/sql';
import { systemActor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { Units } from '../../people';
import type { KnownGuest } from './guests';
import { requestPart } from './request-part';

/** Somebody whom the provider knows asks to be entered. One open request for each. */
@Injectable()
export class AskForAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: Units,
  ) {}

  async execute(guest: KnownGuest, { reason, unit }: Command): Promise<void> {
    const unitId = unit !== undefined ? (await this.units.choose(unit)).id : guest.unit?.id;
    if (unitId === undefined)
      throw new Refusal('unit.unknown', {}, [{ pointer: '/unit', code: 'missing', detail: 'Name your unit.' }]);
    const id = randomUUID();
    await this.unitOfWork.run(systemActor('sign-in'), 'access.ask', async (tx) => {
      await sql`
        insert into access_request (id, subject, name, mail, language, unit_id, reason, state, requested_at)
         values (${id}, ${guest.subject}, ${guest.name}, ${guest.mail}, ${guest.language}, ${unitId}, ${reason}, 'open', ${tx.at})`.run(
        tx.manager,
      );
      tx.record({
        subject: { type: 'AccessRequest', id },
        fact: {},
        parts: { request: requestPart({ unit_id: unitId, state: 'open', person_id: null }) },
      });
    });
  }
}
