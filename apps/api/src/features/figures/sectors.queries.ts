import { Injectable } from '@nestjs/common';
import type { SectorSystems } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { standingClass } from '../register';
import { joinStanding } from '../review';
import { visibleSystems } from '../systems';

/** Sectors of the strategy against classes of the systems that serve them. */
@Injectable()
export class SectorsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order of the strategy; also those without systems. */
  async sectors(actor: Actor): Promise<SectorSystems[]> {
    return sql<SectorSystems>`
      with linked as materialized (
        select distinct a.sector_code, s.id, coalesce(${standingClass}, 'none') as class
          from strategy_link l join strategy_action a on a.code = l.action_code
          join ai_system s on s.id = l.system_id ${joinStanding('s', 'w')}
         where ${visibleSystems(actor, 's')} and not s.is_withdrawn)
      select json_build_object('code', t.code, 'titleEn', t.title_en, 'titleFr', t.title_fr) as sector,
             (select json_agg(a.code order by a.seq) from strategy_action a where a.sector_code = t.code) as actions,
             (select count(*)::int from linked l where l.sector_code = t.code) as total,
             (select coalesce(json_agg(c order by c.class), '[]')
                from (select l.class, count(*)::int as count from linked l where l.sector_code = t.code group by l.class) c) as classes
        from strategy_sector t
       order by (select min(a.seq) from strategy_action a where a.sector_code = t.code)`.rows(this.dataSource);
  }
}
