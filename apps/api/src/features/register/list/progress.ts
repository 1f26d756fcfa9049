// How far a record is on its way, as SQL; for `ai_system s`.

import { REGISTRATION_DUTIES } from '@registry/record';
import { sql } from '../../../platform/database/sql';
import { today } from '../../../platform/database/today';

const duties = sql`
  (select json_build_object('done', count(*) filter (where not t.is_open), 'of', count(*),
                            'late', count(*) filter (where t.is_open and t.late_after < ${today}))
     from duty t where t.system_id = s.id and t.lapsed_at is null)`;

/** What stands in the database of the Union today: noted, neither taken back since nor withdrawn there. */
const isRegistered = sql`
  exists (select from (
    select distinct on (r.section) r.status
      from registration r left join registration_retraction x on x.system_id = r.system_id and x.number = r.number
     where r.system_id = s.id and x.number is null order by r.section, r.number desc) newest
   where newest.status <> 'withdrawn')`;

const isToRegister = sql`
  exists (select from duty t where t.system_id = s.id and t.lapsed_at is null and t.state <> 'not_applicable'
             and t.key = any(${[...REGISTRATION_DUTIES]}))`;

export const progress = sql`
  json_build_object(
    'duties', ${duties},
    'registration', case when ${isRegistered} then 'registered' when ${isToRegister} then 'owed' end,
    'questions', (select count(*) from review_question q where q.system_id = s.id and q.answer is null),
    'threads', (select count(*) from comment_thread c where c.system_id = s.id and c.resolved_at is null),
    'incidents', (select count(*) from incident_system l join incident i on i.id = l.incident_id
                   where l.system_id = s.id and i.state <> 'closed')) as progress`;
