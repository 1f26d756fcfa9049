// The register at the end of a day that has been, in numbers, as one statement over the log and what never changes.

import type { DayFigures } from '@registry/contracts';
import { sql, type Sql } from '../../platform/database/sql';
import { wasListed } from '../systems';

/** What an entry of the log says last of a part of the system, until the end of the day. */
const partThen = (system: Sql, part: Sql, end: Date): Sql => sql`
  (select e.payload -> 'parts' -> ${part} from audit_entry e
    where e.subject_type = 'AiSystem' and e.subject_id = ${system}::text and (e.payload -> 'parts') ? ${part} and e.at < ${end}
    order by e.seq desc limit 1)`;

/** Only of a duty that changed since, the log is asked how it stood. */
const wasOpen = (end: Date): Sql => sql`
  case when t.changed_at < ${end} then t.lapsed_at is null and t.state in ('open', 'in_progress')
       else coalesce((select d ->> 'lapsedAt' is null and d ->> 'state' in ('open', 'in_progress')
                        from (select ${partThen(sql`t.system_id`, sql`('duty:' || t.id)`, end)} as d) x where d is not null), false) end`;

/** Links as the log tells of them: one that was taken away leaves nothing else behind. */
const linkedActions = (end: Date): Sql => sql`
  select count(distinct link.value ->> 'action')::int
    from (select distinct on (e.subject_id, p.key) p.value
            from audit_entry e, jsonb_each(e.payload -> 'parts') p
           where e.subject_type = 'AiSystem' and jsonb_path_exists(e.payload, '$.parts.keyvalue().key ? (@ starts with "link:")')
             and p.key like 'link:%' and e.at < ${end}
           order by e.subject_id, p.key, e.seq desc) link
   where link.value <> 'null'`;

const byClass = (where: Sql): Sql => sql`
  (select coalesce(json_agg(c order by c.class), '[]')
     from (select p.class, count(*)::int as count from past p where ${where} group by p.class) c)`;

/** @param end the first instant after the day */
export const dayFigures = (day: string, end: Date): Sql<DayFigures> => sql<DayFigures>`
  with past as materialized (
    select s.id, coalesce(past.decided_class, past.headline, 'none') as class, past.record ->> 'stage' as stage, past.review_state
      from ai_system s join review_standing_on(${day}) past on past.system_id = s.id where ${wasListed})
  select ${byClass(sql`true`)} as systems,
         ${byClass(sql`p.stage in ('pilot', 'in_use') and p.review_state <> 'decided'`)} as undecided,
         (select count(*)::int from duty t join past p on p.id = t.system_id
           where t.late_after < ${day}::date and p.stage <> 'retired' and ${wasOpen(end)}) as "lateDuties",
         (select count(*)::int from incident i
           where i.is_serious and i.triaged_at < ${end} and (i.closed_at is null or i.closed_at >= ${end})) as "seriousIncidents",
         (${linkedActions(end)}) as actions`;
