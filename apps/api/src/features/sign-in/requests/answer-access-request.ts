import { Injectable } from '@nestjs/common';
import { ROLE_SCOPES, type AccessRequest, type AnswerAccessRequest as Command, type Role } from '@registry/contracts';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import type { Recording } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { EstablishPerson, Units } from '../../people';
import { AccessRequests } from './access-requests';
import { Guests } from './guests';
import { requestPart } from './request-part';

const lacks = (pointer: string, detail: string): Refusal =>
  new Refusal('access-request.incomplete', {}, [{ pointer, code: 'missing', detail }]);

/** Enters whoever asked for access with one role, or refuses with a reason. */
@Injectable()
export class AnswerAccessRequest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: AccessRequests,
    private readonly guests: Guests,
    private readonly units: Units,
    private readonly establishPerson: EstablishPerson,
  ) {}

  /** Returns the id of the person who was entered, or null. */
  async execute(actor: Actor, id: string, command: Command): Promise<string | null> {
    if (command.state === 'refused' && command.answer === undefined)
      throw lacks('/answer', 'Say why access is refused.');
    const entry = command.state === 'granted' ? await this.entry(actor, command) : null;
    return this.unitOfWork.run(actor, 'access.answer', async (tx) => {
      const request = await this.requests.claim(tx.manager, id);
      if (request === null) throw new Refusal('record.not-found');
      if (request.state !== 'open') throw new Refusal('access-request.answered');
      const personId = entry === null ? null : await this.enter(tx, request, entry);
      await sql`
        update access_request
           set state = ${command.state}, settled_by = ${actor.id}, settled_at = ${tx.at}, answer = ${command.answer ?? null}, person_id = ${personId}
         where id = ${id}`.run(tx.manager);
      await this.guests.forget(tx.manager, request.subject);
      tx.record({
        subject: { type: 'AccessRequest', id },
        fact: { state: command.state },
        parts: {
          request: requestPart({ unit_id: request.unit?.id ?? null, state: command.state, person_id: personId }),
        },
      });
      return personId;
    });
  }

  private async entry(actor: Actor, { unit, role }: Command): Promise<{ unitId: string; role: Role }> {
    if (unit === undefined) throw lacks('/unit', 'Name the unit.');
    if (role === undefined) throw lacks('/role', 'Choose a role.');
    if (ROLE_SCOPES[role] === 'unit')
      throw new Refusal('grant.scope-wrong', {}, [
        { pointer: '/role', code: 'not-possible', detail: 'Give this role afterwards, for its unit.' },
      ]);
    if (!actor.ability.can('grant', 'Person')) throw new Refusal('access.denied');
    return { unitId: (await this.units.choose(unit)).id, role };
  }

  private enter(
    tx: Recording<'access.answer'>,
    { subject, name, mail, language }: AccessRequest,
    { unitId, role }: { unitId: string; role: Role },
  ): Promise<string> {
    return this.establishPerson.within(tx, {
      subject,
      name,
      mail,
      language,
      unitId,
      grants: [{ role, unitId: null }],
      grantedBy: tx.actor.id,
    });
  }
}
