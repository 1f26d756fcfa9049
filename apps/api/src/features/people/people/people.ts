import { Injectable } from '@nestjs/common';
import type { DemoPerson, Page, PersonDetail, PersonSummary, RoleGrant, Session } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { personRef, unitRef } from '../../../platform/database/refs';
import { sql } from '../../../platform/database/sql';
import { byName, hasWords } from '../../../platform/database/words';
import { pageOf, readCursor } from '../../../platform/http/paging';
import { inForce, rolesOf } from '../../../platform/identity/grants';
import { Refusal } from '../../../platform/problems/refusal';
import { Units } from '../units/units';
import type { ListPeopleQuery } from './person.dto';

interface DetailRow extends Omit<PersonDetail, 'grants' | 'deactivatedAt' | 'pseudonymisedAt'> {
  deactivatedAt: Date | null;
  pseudonymisedAt: Date | null;
}

interface GrantRow extends Omit<RoleGrant, 'startsAt' | 'endsAt'> {
  startsAt: Date;
  endsAt: Date | null;
}

const from = sql`from person p join organisation_unit u on u.id = p.unit_id`;
const columns = sql`p.id, p.name, ${unitRef('u')} as unit, p.active as "isActive", ${rolesOf} as roles`;

/** Reads people. */
@Injectable()
export class People {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
  ) {}

  /** The fictitious people of the demonstration, in the order in which one meets them in the work. */
  async demo(): Promise<DemoPerson[]> {
    const rows = await sql<PersonSummary>`
      select ${columns} ${from} where p.active and p.subject like 'demo:%' order by p.subject limit 100`.rows(
      this.dataSource,
    );
    return rows.map(({ id, name, roles, unit }) => ({ id, name, roles, unit }));
  }

  /** Who is signed in, as the session tells. */
  async me(id: string): Promise<Session['person'] | null> {
    const row = await sql<Session['person']>`
      select p.id, p.name, p.language, ${rolesOf} as roles, ${unitRef('u')} as unit ${from}
       where p.active and p.id = ${id}`.row(this.dataSource);
    return row ?? null;
  }

  /** By name. */
  async list(query: ListPeopleQuery): Promise<Page<PersonSummary>> {
    const unit = query.unit === undefined ? null : (await this.units.find(query.unit))?.id;
    if (unit === undefined) return { items: [], nextCursor: null };
    const [name, id] = query.cursor === undefined ? [null, null] : readCursor(query.cursor, ['text', 'uuid']);
    const rows = await sql<PersonSummary>`select ${columns} ${from}
        where (${name}::text is null or (${byName('p.name')}, p.id) > (${name}::text, ${id}::uuid)) and (${query.q ?? null}::text is null or ${hasWords(sql`p.name_key`, query.q ?? null)})
          and (${unit}::uuid is null or p.unit_id in (select w.unit_id from unit_path w where w.path @> array[${unit}::uuid]))
          and (${query.role ?? null}::text[] is null or exists (select from role_grant g where g.person_id = p.id and g.role = any(${query.role ?? null}::text[]) and ${inForce})
               or ('none' = any(${query.role ?? null}::text[]) and not exists (select from role_grant g where g.person_id = p.id and ${inForce})))
          and (${query.state} = 'all' or p.active = (${query.state} = 'active'))
        order by ${byName('p.name')}, p.id limit ${query.limit + 1}`.rows(this.dataSource);
    return pageOf(
      rows,
      query.limit,
      (row) => row,
      (row) => [row.name, row.id],
    );
  }

  /** One person with all grants; refuses with `record.not-found`. */
  async get(id: string, manager: EntityManager = this.dataSource.manager): Promise<PersonDetail> {
    const row = await sql<DetailRow>`
      select ${columns}, p.subject, p.mail, p.language, p.version, p.deactivated_at as "deactivatedAt", p.pseudonymised_at as "pseudonymisedAt",
              (select count(*)::int from ai_system s where s.owner_id = p.id and s.stage <> 'retired') as owns
         ${from} where p.id = ${id}`.row(manager);
    if (!row) throw new Refusal('record.not-found');
    const grants = await sql<GrantRow>`
      select g.id, g.role, case when gu.id is not null then ${unitRef('gu')} end as unit, g.starts_at as "startsAt", g.ends_at as "endsAt",
             ${personRef('granter')} as "grantedBy", ${personRef('ender')} as "endedBy", (${inForce}) as "isInForce"
        from role_grant g left join organisation_unit gu on gu.id = g.unit_id
        left join person granter on granter.id = g.granted_by left join person ender on ender.id = g.ended_by
       where g.person_id = ${id} order by (${inForce}) desc, g.starts_at > now() desc, g.role, g.starts_at desc, g.id limit 500`.rows(
      manager,
    );
    return {
      ...row,
      deactivatedAt: row.deactivatedAt?.toISOString() ?? null,
      pseudonymisedAt: row.pseudonymisedAt?.toISOString() ?? null,
      grants: grants.map((grant) => ({
        ...grant,
        startsAt: grant.startsAt.toISOString(),
        endsAt: grant.endsAt?.toISOString() ?? null,
      })),
    };
  }

  /** Refuses with `person.unknown` unless all of these are people who are here. */
  async requireActive(ids: readonly string[], pointer: (index: number) => string): Promise<void> {
    const rows = await sql<{ id: string }>`select id from person where active and id = any(${ids}::uuid[])`.rows(
      this.dataSource,
    );
    const found = new Set(rows.map(({ id }) => id));
    const missing = ids.flatMap((id, index) =>
      found.has(id)
        ? []
        : [{ pointer: pointer(index), code: 'unknown', detail: 'There is no such person, or no longer.' }],
    );
    if (missing.length > 0) throw new Refusal('person.unknown', {}, missing);
  }
}
