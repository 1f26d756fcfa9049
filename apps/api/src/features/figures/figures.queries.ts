import { Injectable } from '@nestjs/common';
import type { Counted, CountedClass, RegisterFigures } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { sql, type Sql } from '../../platform/database/sql';
import { today } from '../../platform/database/today';
import type { Actor } from '../../platform/ground/actor';
import { standingClass } from '../register';
import { joinStanding } from '../review';
import { visibleSystems } from '../systems';

interface ClassRow extends CountedClass {
  isUndecided: boolean;
}

/** @param rows of `visible` */
const counted = (rows: Sql): Sql<Counted> => sql<Counted>`
  select count(*) filter (where f.visible)::int as count, count(*) filter (where not f.visible)::int as hidden from (${rows}) f`;

/** The register of now in numbers. Who asks may count what they may not see. */
@Injectable()
export class FiguresQueries {
  constructor(private readonly dataSource: DataSource) {}

  async now(actor: Actor): Promise<RegisterFigures> {
    const visible = visibleSystems(actor, 's');
    const [classes, lateDuties, seriousIncidents, actions] = await Promise.all([
      this.classes(visible),
      this.counted(sql`
        select ${visible} as visible from duty t join ai_system s on s.id = t.system_id where t.is_open and t.late_after < ${today}`),
      this.counted(sql`
        select ${visible} as visible from incident i join ai_system s on s.id = i.system_id where i.is_serious and i.state <> 'closed'`),
      sql<RegisterFigures['actions']>`
        select f.*, (select count(*)::int from strategy_action) as of from (${counted(sql`
          select bool_or(${visible}) as visible from strategy_link l join ai_system s on s.id = l.system_id group by l.action_code`)}) f`.row(
        this.dataSource,
      ),
    ]);
    return { ...classes, lateDuties, seriousIncidents, actions: actions! };
  }

  private async classes(visible: Sql): Promise<Pick<RegisterFigures, 'systems' | 'undecided'>> {
    const rows = await sql<ClassRow>`
      select f.class, f.undecided as "isUndecided", count(*) filter (where f.visible)::int as count, count(*) filter (where not f.visible)::int as hidden
        from (select coalesce(${standingClass}, 'none') as class, ${visible} as visible,
                     s.stage in ('pilot', 'in_use') and w.review_state <> 'decided' as undecided
                from ai_system s ${joinStanding('s', 'w')} where not s.is_withdrawn) f
       group by f.class, f.undecided order by f.class, f.undecided`.rows(this.dataSource);
    return { systems: byClass(rows), undecided: byClass(rows.filter(({ isUndecided }) => isUndecided)) };
  }

  private async counted(rows: Sql): Promise<Counted> {
    return (await counted(rows).row(this.dataSource))!;
  }
}

function byClass(rows: readonly ClassRow[]): CountedClass[] {
  const sums = new Map<ClassRow['class'], CountedClass>();
  for (const { class: of, count, hidden } of rows) {
    const before = sums.get(of);
    sums.set(of, { class: of, count: count + (before?.count ?? 0), hidden: hidden + (before?.hidden ?? 0) });
  }
  return [...sums.values()];
}
