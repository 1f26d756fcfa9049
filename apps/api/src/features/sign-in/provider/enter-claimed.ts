import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClaimedPerson } from '../../../platform/config/claim-mapping';
import { sql } from '../../../platform/database/sql';
import { systemActor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { EstablishPerson, Units } from '../../people';
import { FollowClaims, type WantedGrant } from './follow-claims';

/** Finds whom the provider names in the register, or enters them where the configuration says so. */
@Injectable()
export class EnterClaimed {
  private readonly log = new Logger('SignIn');

  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
    private readonly establishPerson: EstablishPerson,
    private readonly followClaims: FollowClaims,
  ) {}

  /**
   * Id of the person, kept in step with the claims; null: unknown here, and no claim gives a role. Refuses with
   * `session.person-left`.
   */
  async execute(claimed: ClaimedPerson): Promise<string | null> {
    const known = await sql<{ id: string; active: boolean }>`
      select id, active from person where subject = ${claimed.subject}`.row(this.dataSource);
    if (known?.active === false) throw new Refusal('session.person-left');
    const [grants, unitId] = [await this.grants(claimed), await this.unitId(claimed)];
    if (known === undefined) return this.newcomer(claimed, unitId, grants);
    await this.followClaims.execute(known.id, claimed, unitId, grants);
    return known.id;
  }

  /** The unit that the provider names, if it is one of ours and open. */
  async unitId({ unit }: ClaimedPerson): Promise<string | null> {
    if (unit === null) return null;
    const found = await this.units.find(unit.slice(0, 64));
    return found === null || found.isClosed ? null : found.id;
  }

  private async newcomer(
    claimed: ClaimedPerson,
    unit: string | null,
    grants: readonly WantedGrant[] | null,
  ): Promise<string | null> {
    if (grants === null || grants.length === 0 || unit === null) return null;
    const { subject, name, mail, language } = claimed;
    return this.establishPerson.execute(systemActor('sign-in'), {
      subject,
      name: name ?? subject,
      mail,
      language,
      unit,
      grants,
    });
  }

  private async grants({ roles }: ClaimedPerson): Promise<WantedGrant[] | null> {
    if (roles === null) return null;
    const wanted: WantedGrant[] = [];
    for (const { role, unit } of roles) {
      const found = unit === null ? null : await this.units.find(unit);
      if (unit === null || found !== null) wanted.push({ role, unitId: found?.id ?? null });
      else this.log.warn({ role, unit }, 'the mapping names a unit that the register does not have');
    }
    return wanted;
  }
}
