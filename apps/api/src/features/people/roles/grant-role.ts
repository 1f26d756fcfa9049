import { Injectable } from '@nestjs/common';
import { ROLE_SCOPES, type GrantRole as Command, type PersonDetail, type RoleGrant } from '@registry/contracts';
import { Gate } from '../../../platform/access/gate';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { institutionDay } from '../../../platform/ground/institution-day';
import { Refusal } from '../../../platform/problems/refusal';
import { claimVersion } from '../../../platform/recording/claim-version';
import type { Transaction } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { People } from '../people/people';
import { Units } from '../units/units';
import { GrantsRepository } from './grants.repository';

/** Gives somebody a role for a time and a part of the organisation. Never to oneself. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly units: Units,
    private readonly people: People,
    private readonly grants: GrantsRepository,
  ) {}

  async execute(actor: Actor, personId: string, expected: number, command: Command): Promise<string> {
    this.gate.require(actor, 'grant', 'Person', { id: personId });
    const unit = command.unit === undefined ? null : await this.units.choose(command.unit);
    refuseWrongScope(command, unit !== null);
    return this.unitOfWork.run(actor, 'role.grant', async (tx) => {
      await claimVersion(tx, 'person', personId, expected);
      const period = await periodOf(tx, command);
      const person = await this.people.get(personId, tx.manager);
      if (!person.isActive) throw new Refusal('person.state');
      refuseTwice(person, { role: command.role, unitId: unit?.id ?? null, ...period });
      const { role } = command;
      const grant = { role, unitId: unit?.id ?? null, ...period, grantedBy: actor.id };
      const { id, part } = await this.grants.add(tx, personId, grant);
      const fact = { role, unit: unit?.code ?? null };
      tx.record({ subject: { type: 'Person', id: personId }, fact, parts: part });
      return id;
    });
  }
}

function refuseWrongScope({ role }: Command, hasUnit: boolean): void {
  const scope = ROLE_SCOPES[role];
  if (scope === 'either' || (scope === 'unit') === hasUnit) return;
  throw new Refusal('grant.scope-wrong', {}, [
    hasUnit
      ? { pointer: '/unit', code: 'not-possible', detail: `The role ${role} is for the whole institution.` }
      : { pointer: '/unit', code: 'missing', detail: `Name the unit for which the role ${role} is given.` },
  ]);
}

/** Whole days in Brussels as instants; the first may be today and then begins now. */
async function periodOf(tx: Transaction, { from, to }: Command): Promise<{ startsAt: string; endsAt: string | null }> {
  const today = institutionDay(tx.at);
  if (from !== undefined && from < today) throw outside('/from', 'A role cannot be given for days that have passed.');
  if (to !== undefined && to < (from ?? today)) throw outside('/to', 'The last day is before the first.');
  const row = await sql<{ startsAt: Date | null; endsAt: Date | null }>`
    select ${from ?? null}::date::timestamp at time zone institution_zone() as "startsAt", (${to ?? null}::date + 1)::timestamp at time zone institution_zone() as "endsAt"`.row(
    tx.manager,
  );
  const startsAt = from === undefined || from === today ? tx.at : (row?.startsAt ?? tx.at);
  return { startsAt: startsAt.toISOString(), endsAt: row?.endsAt?.toISOString() ?? null };
}

const outside = (pointer: string, detail: string): Refusal =>
  new Refusal('request.malformed', {}, [{ pointer, code: 'out-of-range', detail }]);

/** The same role for the same part of the organisation at the same time says nothing new. */
function refuseTwice(
  person: PersonDetail,
  wanted: { role: string; unitId: string | null; startsAt: string; endsAt: string | null },
): void {
  const until = (end: string | null): number => (end === null ? Infinity : Date.parse(end));
  const overlaps = (grant: RoleGrant): boolean =>
    grant.role === wanted.role &&
    (grant.unit?.id ?? null) === wanted.unitId &&
    Date.parse(grant.startsAt) < until(wanted.endsAt) &&
    Date.parse(wanted.startsAt) < until(grant.endsAt);
  if (person.grants.some(overlaps)) throw new Refusal('grant.exists');
}
