import { Injectable } from '@nestjs/common';
import { HEADLINES, MOVEMENT_NAMES_MOST, MOVEMENTS, type Movement, type MovementKind } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { raw, sql, type Sql } from '../../platform/database/sql';
import { today } from '../../platform/database/today';
import type { Actor } from '../../platform/ground/actor';
import { startOfInstitutionDay } from '../../platform/ground/institution-day';
import { standingClass } from '../register';
import { joinStanding } from '../review';
import { visibleSystems } from '../systems';
import { dayAfter } from './days';

/** So many are told at once. */
const TOLD_MOST = 10;

interface Since {
  readonly day: string;
  /** The first instant after it. */
  readonly end: Date;
  readonly visible: Sql;
}

/** Rows of things that moved: `kind`, `reference`, `name`, `name_fr`, `at`, and whether they are `visible`. */
type Moves = Readonly<Record<MovementKind, Sql>>;

/** Higher is graver. */
const rank = (of: Sql): Sql => sql`array_position(${HEADLINES}::text[], ${of})`;

const system = sql`'system' as kind, s.reference, s.name, null::text as name_fr`;

/** Systems of which answers or decisions came since, and that are another class now than they were. */
const reclassed = ({ day, end, visible }: Since, moved: Sql): Sql => sql`
  select 'system' as kind, m.reference, m.name, null::text as name_fr, m.at, m.visible from (
    select s.reference, s.name, c.at, ${visible} as visible, ${standingClass} as now, coalesce(past.decided_class, past.headline) as then
      from (select a.system_id, max(a.at) as at from (
              select system_id, assessed_at as at from assessment where assessed_at >= ${end}
              union all select system_id, decided_at from review_decision where decided_at >= ${end}) a group by a.system_id) c
      join ai_system s on s.id = c.system_id and not s.is_withdrawn ${joinStanding('s', 'w')}
      left join review_standing_on(${day}) past on past.system_id = s.id) m
   where ${moved}`;

/** Systems in use without a decision that had one, or were not in use. */
const undecided = ({ day, end, visible }: Since): Sql => sql`
  select ${system}, s.changed_at as at, ${visible} as visible
    from ai_system s ${joinStanding('s', 'w')}
    left join review_standing_on(${day}) past on past.system_id = s.id
   where s.stage in ('pilot', 'in_use') and w.review_state <> 'decided' and not s.is_withdrawn and s.changed_at >= ${end}
     and not coalesce(past.record ->> 'stage' in ('pilot', 'in_use') and past.review_state <> 'decided', false)`;

const incidents = ({ visible }: Since, at: Sql, where: Sql): Sql => sql`
  select 'incident' as kind, i.reference, i.title as name, null::text as name_fr, ${at} as at, ${visible} as visible
    from incident i join ai_system s on s.id = i.system_id where i.is_serious and ${where}`;

function moves(since: Since): Moves {
  const { day, end, visible } = since;
  return {
    prohibited: reclassed(since, sql`m.now = 'prohibited' and m.then is distinct from 'prohibited'`),
    high_risk: reclassed(
      since,
      sql`m.now = 'high_risk' and coalesce(m.then, 'none') not in ('high_risk', 'prohibited')`,
    ),
    lowered: reclassed(since, sql`${rank(sql`m.now`)} < ${rank(sql`m.then`)}`),
    undecided: undecided(since),
    serious: incidents(since, sql`i.triaged_at`, sql`i.triaged_at >= ${end}`),
    closed: incidents(since, sql`i.closed_at`, sql`i.closed_at >= ${end}`),
    late: sql`
      select distinct on (s.id) ${system}, t.late_after as at, ${visible} as visible
        from duty t join ai_system s on s.id = t.system_id
       where t.is_open and t.late_after >= ${day}::date and t.late_after < ${today} order by s.id, t.late_after desc`,
    rules: sql`
      select 'rules' as kind, r.id as reference, '' as name, null::text as name_fr, r.settled_at as at, true as visible
        from rules r where r.state = 'released' and r.settled_at >= ${end}`,
    registered: sql`
      select ${system}, s.registered_at as at, ${visible} as visible
        from ai_system s where s.registered_at >= ${end} and not s.is_withdrawn`,
    retired: sql`
      select ${system}, s.retired_on as at, ${visible} as visible
        from ai_system s where s.stage = 'retired' and s.retired_on > ${day}::date and not s.is_withdrawn`,
    actions: sql`
      select 'action' as kind, a.code as reference, a.title_en as name, a.title_fr as name_fr, min(l.proposed_at) as at, bool_or(${visible}) as visible
        from strategy_action a join strategy_link l on l.action_code = a.code join ai_system s on s.id = l.system_id
       group by a.code having min(l.proposed_at) >= ${end}`,
  };
}

const told = (rows: Sql): Sql<Omit<Movement, 'kind'>> => sql<Omit<Movement, 'kind'>>`
  with f as materialized (${rows})
  select (select count(*)::int from f where visible) as count, (select count(*)::int from f where not visible) as hidden,
         (select coalesce(json_agg(json_build_object('kind', n.kind, 'reference', n.reference, 'name', n.name, 'nameFr', n.name_fr) order by n.at desc, n.reference), '[]')
            from (select * from f where visible order by at desc, reference limit ${raw(MOVEMENT_NAMES_MOST)}) n) as things`;

/** What moved since a day. What the reader may not see is counted and not named. */
@Injectable()
export class MovementsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async since(actor: Actor, day: string): Promise<Movement[]> {
    const all = moves({ day, end: startOfInstitutionDay(dayAfter(day)), visible: visibleSystems(actor, 's') });
    const found: Movement[] = [];
    for (const kind of MOVEMENTS) {
      const { count, hidden, things } = (await told(all[kind]).row(this.dataSource))!;
      if (count + hidden > 0) found.push({ kind, count, hidden, things });
    }
    return found.slice(0, TOLD_MOST);
  }
}
