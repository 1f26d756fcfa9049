import { Injectable } from '@nestjs/common';
import type { RoleGrant } from '@registry/contracts';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { claimVersion } from '../../../platform/recording/claim-version';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { People } from '../people/people';
import { GrantsRepository } from './grants.repository';

/** Ends a role from this moment, or before it ever began. Never one's own. */
@Injectable()
export class EndRole {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly people: People,
    private readonly grants: GrantsRepository,
  ) {}

  execute(actor: Actor, personId: string, grantId: string, expected: number): Promise<void> {
    this.gate.require(actor, 'grant', 'Person', { id: personId });
    return this.unitOfWork.run(actor, 'role.end', async (tx) => {
      await claimVersion(tx, 'person', personId, expected);
      const grant = (await this.people.get(personId, tx.manager)).grants.find(({ id }) => id === grantId);
      if (!grant) throw new Refusal('record.not-found');
      if (isPast(grant, tx.at)) throw new Refusal('grant.ended-already');
      const endsAt = new Date(Math.max(tx.at.getTime(), Date.parse(grant.startsAt))).toISOString();
      const parts = await this.grants.end(tx, { ...grant, unitId: grant.unit?.id ?? null }, endsAt, actor.id);
      const fact = { role: grant.role, unit: grant.unit?.code ?? null };
      tx.record({ subject: { type: 'Person', id: personId }, fact, parts });
    });
  }
}

const isPast = ({ startsAt, endsAt }: RoleGrant, at: Date): boolean =>
  endsAt !== null && (Date.parse(endsAt) <= at.getTime() || Date.parse(endsAt) <= Date.parse(startsAt));
