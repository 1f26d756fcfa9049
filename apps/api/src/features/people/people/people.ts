import { Injectable } from '@nestjs/common';
import type { DemoPerson, Page, PersonDetail, PersonSummary, RoleGrant, Session } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { personRef, unitRef } from '../../../platform/database/refs';
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

const from = 'from person p join organisation_unit u on u.id = p.unit_id';
const columns = `p.id, p.name, ${unitRef('u')} as unit, p.active as "isActive", ${rolesOf} as roles`;

/** Reads people. */
@Injectable()
export class People {
  constructor(
    private readonly dataSource: DataSource,
    private readonly units: Units,
  ) {}

  /** The fictitious people of the demonstration, in the order in which one meets them in the work. */
  async demo(): Promise<DemoPerson[]> {
    const rows: PersonSummary[] = await this.dataSource.query(
      `select ${columns} ${from} where p.active and p.subject like 'demo:%' order by p.subject limit 100`,
    );
    return rows.map(({ id, name, roles, unit }) => ({ id, name, roles, unit }));
  }

  /** Who is signed in, as the session tells. */
  async me(id: string): Promise<Session['person'] | null> {
    const [row]: Session['person'][] = await this.dataSource.query(
      `select p.id, p.name, p.language, ${rolesOf} as roles, ${unitRef('u')} as unit ${from} where p.active and p.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** By name. */
  async list(query: ListPeopleQuery): Promise<Page<PersonSummary>> {
    const unit = query.unit === undefined ? null : (await this.units.find(query.unit))?.id;
    if (unit === undefined) return { items: [], nextCursor: null };
    const [name, id] = query.cursor === undefined ? [null, null] : readCursor(query.cursor, ['text', 'uuid']);
    const rows: PersonSummary[] = await this.dataSource.query(
      `select ${columns} ${from}
        where ($1::text is null or (${byName('p.name')}, p.id) > ($1, $2::uuid)) and ($3::text is null or ${hasWords('p.name_key', '$3')})
          and ($4::uuid is null or p.unit_id in (select w.unit_id from unit_path w where w.path @> array[$4]))
          and ($5::text[] is null or exists (select from role_grant g where g.person_id = p.id and g.role = any($5) and ${inForce}))
          and ($6 = 'all' or p.active = ($6 = 'active'))
        order by ${byName('p.name')}, p.id limit $7`,
      [name, id, query.q ?? null, unit, query.role ?? null, query.state, query.limit + 1],
    );
    return pageOf(
      rows,
      query.limit,
      (row) => row,
      (row) => [row.name, row.id],
    );
  }

  /** One person with all grants; refuses with `record.not-found`. */
  async get(id: string, manager: EntityManager = this.dataSource.manager): Promise<PersonDetail> {
    const [row]: DetailRow[] = await manager.query(
      `select ${columns}, p.subject, p.mail, p.language, p.version, p.deactivated_at as "deactivatedAt", p.pseudonymised_at as "pseudonymisedAt",
              (select count(*)::int from ai_system s where s.owner_id = p.id and s.stage <> 'retired') as owns
         ${from} where p.id = $1`,
      [id],
    );
    if (!row) throw new Refusal('record.not-found');
    const grants: GrantRow[] = await manager.query(
      `select g.id, g.role, case when gu.id is not null then ${unitRef('gu')} end as unit, g.starts_at as "startsAt", g.ends_at as "endsAt",
              ${personRef('granter')} as "grantedBy", ${personRef('ender')} as "endedBy", (${inForce}) as "isInForce"
         from role_grant g left join organisation_unit gu on gu.id = g.unit_id
         left join person granter on granter.id = g.granted_by left join person ender on ender.id = g.ended_by
        where g.person_id = $1 order by (${inForce}) desc, g.starts_at > now() desc, g.role, g.starts_at desc, g.id limit 500`,
      [id],
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
    const rows: { id: string }[] = await this.dataSource.query(
      'select id from person where active and id = any($1::uuid[])',
      [ids],
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
