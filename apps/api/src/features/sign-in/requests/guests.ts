import { Injectable } from '@nestjs/common';
import type { Guest, OwnAccessRequest, PersonLanguage, UnitRef } from '@registry/contracts';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { ClaimedPerson } from '../../../platform/config/claim-mapping';
import { unitRef } from '../../../platform/database/refs';
import { raw, sql } from '../../../platform/database/sql';
import { today } from '../../../platform/database/today';
import { sha256 } from '../../../platform/ground/sha256';

const MINUTES = 60;

export interface KnownGuest {
  readonly subject: string;
  readonly name: string;
  readonly mail: string | null;
  readonly language: PersonLanguage;
  readonly unit: UnitRef | null;
}

/**
 * People whom the provider knows and the register does not, for an hour: long enough to ask for access, and nothing
 * else.
 */
@Injectable()
export class Guests {
  constructor(private readonly dataSource: DataSource) {}

  /** Returns the token for the cookie. */
  async welcome({ subject, name, mail, language }: ClaimedPerson, unitId: string | null): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await sql`delete from guest where expires_at < now()`.run(this.dataSource);
    await sql`
      insert into guest (token_hash, subject, name, mail, unit_id, language, expires_at)
       values (${sha256(token)}, ${subject}, ${name ?? subject}, ${mail}, ${unitId}, ${language}, now() + interval '${raw(MINUTES)} minutes')`.run(
      this.dataSource,
    );
    return token;
  }

  async find(token: string): Promise<KnownGuest | null> {
    const row = await sql<KnownGuest>`
      select g.subject, g.name, g.mail, g.language, case when u.id is not null then ${unitRef('u')} end as unit
        from guest g left join organisation_unit u on u.id = g.unit_id where g.token_hash = ${sha256(token)} and g.expires_at > now()`.row(
      this.dataSource,
    );
    return row ?? null;
  }

  /** What a guest may know: who the provider says they are, how their request stands, and the open units. */
  async describe({ subject, name, mail, unit }: KnownGuest): Promise<Guest> {
    const [requests, units]: [(Omit<OwnAccessRequest, 'requestedAt'> & { requestedAt: Date })[], { unit: UnitRef }[]] =
      await Promise.all([
        sql`
          select state, reason, requested_at as "requestedAt", answer from access_request where subject = ${subject}
           order by requested_at desc, id limit 1`.rows(this.dataSource),
        sql`
          select ${unitRef('u')} as unit from organisation_unit u where u.active_to is null or u.active_to >= ${today}
           order by u.code limit 5000`.rows(this.dataSource),
      ]);
    const request = requests[0];
    return {
      name,
      mail,
      unit,
      units: units.map((row) => row.unit),
      request: request === undefined ? null : { ...request, requestedAt: request.requestedAt.toISOString() },
    };
  }

  /** They are known now, or will not be. */
  async forget(manager: EntityManager, subject: string): Promise<void> {
    await sql`delete from guest where subject = ${subject}`.run(manager);
  }
}
