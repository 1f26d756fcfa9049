import { Injectable } from '@nestjs/common';
import type { RoleGrant } from '@registry/contracts';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { claimVersion } from '../../../platform/recording/claim-version';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { People } from '../people/people';
import { grantPart, grantPartName } from '../people/person-part';

/** Ends a role from this moment, or before it ever began. Never one's own. */
@Injectable()
export class EndRole {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly people: People,
  ) {}

  execute(actor: Actor, personId: string, grantId: string, expected: number): Promise<void> {
    this.gate.require(actor, 'grant', 'Person', { id: personId });
    return this.unitOfWork.run(actor, 'role.end', async (tx) => {
      await claimVersion(tx, 'person', personId, expected);
      const grant = (await this.people.get(personId, tx.manager)).grants.find(({ id }) => id === grantId);
      if (!grant) throw new Refusal('record.not-found');
      if (isPast(grant, tx.at)) throw new Refusal('grant.ended-already');
      const endsAt = new Date(Math.max(tx.at.getTime(), Date.parse(grant.startsAt))).toISOString();
      await tx.manager.query('update role_grant set ends_at = $2, ended_by = $3 where id = $1', [
        grantId,
        endsAt,
        actor.id,
      ]);
      tx.record({
        subject: { type: 'Person', id: personId },
        fact: { role: grant.role, unit: grant.unit?.code ?? null },
        parts: { [grantPartName(grantId)]: grantPart({ ...grant, unitId: grant.unit?.id ?? null, endsAt }) },
      });
    });
  }
}

const isPast = ({ startsAt, endsAt }: RoleGrant, at: Date): boolean =>
  endsAt !== null && (Date.parse(endsAt) <= at.getTime() || Date.parse(endsAt) <= Date.parse(startsAt));
