import { Injectable } from '@nestjs/common';
import type { Headline, PublicAction, PublicSystem } from '@registry/contracts';
import { publicSystem, type PublishedRecord, type RegistrationEntry } from '@registry/record';
import { DataSource, type EntityManager } from 'typeorm';
import { sql, type Sql } from '../../../platform/database/sql';
import { joinStanding } from '../../review';
import { systemOf, systemRow, type SystemRow } from '../../systems';

interface Row {
  record: SystemRow;
  unit: { en: string; fr: string };
  decided: { headline: Headline; on: string } | null;
  registrations: RegistrationEntry[];
  actions: PublicAction[];
}

/** What the public would read of each published record, now. */
@Injectable()
export class PublishedSystemsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** By reference; one statement, so of one moment. A record that was closed is not there, whatever was decided. */
  async all(manager: EntityManager): Promise<PublicSystem[]> {
    const records = await this.records(
      manager,
      sql`s.id in (select p.system_id from publication_standing p where p.standing = 'published' and p.hindrance is null)`,
    );
    return records.map(publicSystem);
  }

  /** One record with all that `publicSystem` decides on, whatever was decided on its publication. */
  async one(systemId: string): Promise<PublishedRecord> {
    const [record] = await this.records(this.dataSource.manager, sql`s.id = ${systemId}`);
    return record!;
  }

  private async records(manager: EntityManager, condition: Sql): Promise<PublishedRecord[]> {
    const rows = await sql<Row>`
      select ${systemRow} as record, json_build_object('en', u.name_en, 'fr', u.name_fr) as unit,
             case when w.case_state = 'decided' and w.is_due is not true and w.decided_class is not null
                  then json_build_object('headline', w.decided_class, 'on', institution_day(d.decided_at)::text) end as decided,
             coalesce((select json_agg(json_build_object('section', g.section, 'channel', g.channel, 'status', g.status,
                       'entryNumber', g.entry_number, 'entryUrl', g.entry_url) order by g.section)
                from (select distinct on (r.section) r.section, r.channel, r.status, r.entry_number, r.entry_url
                        from registration r
                       where r.system_id = s.id and not exists (select from registration_retraction x
                             where x.system_id = r.system_id and x.number = r.number)
                       order by r.section, r.number desc) g), '[]') as registrations,
             coalesce((select json_agg(json_build_object('code', a.code, 'title', json_build_object('en', a.title_en, 'fr', a.title_fr))
                                       order by a.seq)
                from strategy_action a
               where exists (select from strategy_link l where l.system_id = s.id and l.action_code = a.code)), '[]') as actions
        from ai_system s join organisation_unit u on u.id = s.unit_id ${joinStanding('s', 'w')}
        left join review_decision d on d.id = w.decision_id
       where ${condition} order by s.reference`.rows(manager);
    return rows.map(({ record, ...beside }) => ({ ...systemOf(record), ...beside }));
  }
}
