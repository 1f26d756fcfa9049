import { Injectable } from '@nestjs/common';
import type { PersonDetail } from '@registry/contracts';
import type { ClaimedPerson } from '../../../platform/config/claim-mapping';
import { systemActor } from '../../../platform/ground/actor';
import type { Transaction } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { GrantsRepository, People, PersonRecords } from '../../people';

export interface WantedGrant {
  readonly role: string;
  readonly unitId: string | null;
}

const isSame = (one: WantedGrant, other: WantedGrant): boolean =>
  one.role === other.role && one.unitId === other.unitId;

/**
 * Keeps a known person in step with what the provider says: name, address, unit, and those roles that the product gave
 * at sign-in. What is not claimed stays as it is; roles alone are taken away by not being claimed, since providers
 * leave out an empty list of groups. Roles that an administrator gave are an administrator's to end.
 */
@Injectable()
export class FollowClaims {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly records: PersonRecords,
    private readonly grants: GrantsRepository,
  ) {}

  /** @param unitId the open unit that the provider names; null leaves the person where they are */
  async execute(
    personId: string,
    claimed: ClaimedPerson,
    unitId: string | null,
    wanted: readonly WantedGrant[] | null,
  ): Promise<void> {
    const before = await this.people.get(personId);
    if (changesOf(before, claimed, unitId).length === 0 && isInStep(before, wanted)) return;
    await this.unitOfWork.run(systemActor('sign-in'), 'person.change', async (tx) => {
      await this.records.lock(tx, personId);
      const person = await this.people.get(personId, tx.manager);
      const changed = changesOf(person, claimed, unitId);
      const parts: Record<string, unknown> = {};
      if (changed.length > 0) {
        Object.assign(parts, await this.records.follow(tx, personId, { ...claimed, unitId }));
      }
      if (wanted !== null) Object.assign(parts, await this.followRoles(tx, person, wanted));
      tx.record({ subject: { type: 'Person', id: personId }, fact: { changed, means: 'claims' }, parts });
    });
  }

  private async followRoles(
    tx: Transaction,
    person: PersonDetail,
    wanted: readonly WantedGrant[],
  ): Promise<Record<string, unknown>> {
    const parts: Record<string, unknown> = {};
    for (const grant of ownGrants(person).filter((one) => !wanted.some((other) => isSame(one, other)))) {
      Object.assign(parts, await this.grants.end(tx, grant, tx.at.toISOString(), null));
    }
    for (const { role, unitId } of missing(person, wanted)) {
      const grant = { role, unitId, startsAt: tx.at.toISOString(), endsAt: null, grantedBy: null };
      Object.assign(parts, (await this.grants.add(tx, person.id, grant)).part);
    }
    return parts;
  }
}

const inForce = (person: PersonDetail) =>
  person.grants
    .filter(({ isInForce }) => isInForce)
    .map(({ id, role, unit, startsAt, endsAt, grantedBy }) => ({
      id,
      role,
      unitId: unit?.id ?? null,
      startsAt,
      endsAt,
      grantedBy,
    }));

/** Those that the product gave. */
const ownGrants = (person: PersonDetail) => inForce(person).filter(({ grantedBy }) => grantedBy === null);

const missing = (person: PersonDetail, wanted: readonly WantedGrant[]): WantedGrant[] =>
  wanted.filter((one) => !inForce(person).some((other) => isSame(one, other)));

function isInStep(person: PersonDetail, wanted: readonly WantedGrant[] | null): boolean {
  return (
    wanted === null ||
    (missing(person, wanted).length === 0 &&
      ownGrants(person).every((one) => wanted.some((other) => isSame(one, other))))
  );
}

function changesOf(person: PersonDetail, { name, mail }: ClaimedPerson, unitId: string | null): string[] {
  return [
    ...(mail === null || person.mail === mail ? [] : ['mail']),
    ...(name === null || person.name === name ? [] : ['name']),
    ...(unitId === null || unitId === person.unit.id ? [] : ['unit']),
  ];
}
