// What the calendar brings, each kind by one statement over all systems: who is to be told of what falls due. Repeating
// it tells nobody twice.

import { raw, sql, type Sql } from '../../../platform/database/sql';
import { today } from '../../../platform/database/today';
import { inForce } from '../../../platform/identity/grants';
import { joinStanding } from '../../review';
import { mailMode } from '../notices.repository';
import { DUTY_ESCALATION, DUTY_NOTICE_DAYS, EVIDENCE_NOTICE_DAYS, INCIDENT_NOTICE_DAYS } from './reminder-days';

/** Writes what a query `told (person_id, kind, key, system_id, details)` finds. */
const tell = (told: Sql): Sql => sql`
  with ${told}
  insert into notice (id, person_id, kind, key, system_id, details, at, mail_mode)
  select gen_random_uuid(), t.person_id, t.kind, t.key, t.system_id, t.details, date_trunc('milliseconds', now()), ${mailMode('t.person_id', 't.kind')}
    from told t join person p on p.id = t.person_id
   where p.active
  on conflict (person_id, key) do nothing`;

const compliance = sql`g.role = 'compliance' and ${inForce} and (g.unit_id is null or g.unit_id = any(w.path))`;

/**
 * Who sees to a system, as `acting (system_id, person_id)`: its owner; where they have left, the editors who are here;
 * else whoever coordinates above, unless the record is restricted; else the officers.
 */
const acting = sql`
  acting as (
    select s.id as system_id, s.owner_id as person_id from ai_system s join person p on p.id = s.owner_id and p.active
    union all
    select s.id, x.person_id from ai_system s join person p on p.id = s.owner_id and not p.active join unit_path w on w.unit_id = s.unit_id
      cross join lateral (
        select e.person_id, 1 as turn from system_editor e join person h on h.id = e.person_id and h.active where e.system_id = s.id
        union select g.person_id, 2 from role_grant g join person h on h.id = g.person_id and h.active where g.role = 'coordinator' and g.unit_id = any(w.path) and ${inForce} and s.visibility <> 'restricted'
        union select g.person_id, 3 from role_grant g join person h on h.id = g.person_id and h.active where ${compliance}
        order by turn fetch first 1 rows with ties) x
     where s.stage <> 'retired'
  )`;

/**
 * Tells apart what came to a day later: who was told of the others is told of it too, and of none again when one is
 * done.
 */
const since = (at: string): Sql => sql`coalesce(':' || extract(epoch from max(${raw(at)}))::text, '')`;

/**
 * Duties of one system that fall due on one day make one notice: soon and overdue for whoever is responsible; still
 * overdue after a week, for the coordinators above; after three, for the officer of the case, or all officers where
 * nobody has it.
 */
export const remindOfDuties = tell(sql`
  ${acting},
  due as (
    select t.id, t.system_id, t.late_after as due_on, t.late_since, t.responsible_id, s.visibility, s.unit_id
      from duty t join ai_system s on s.id = t.system_id
     where t.is_open and t.late_after <= ${today} + ${raw(DUTY_NOTICE_DAYS)}
  ),
  seen_to as (
    select d.*, p.id as person_id from due d join person p on p.id = d.responsible_id and p.active
    union all
    select d.*, a.person_id from due d join acting a on a.system_id = d.system_id left join person p on p.id = d.responsible_id where p.active is not true
  ),
  late as (
    select d.system_id, min(d.due_on) as due_on, format('%s%s', max(d.due_on), ${since('d.late_since')}) as last, count(*) as count, w.path, d.visibility
      from due d join unit_path w on w.unit_id = d.unit_id where d.due_on < ${today} - ${raw(DUTY_ESCALATION.coordinator)} group by d.system_id, w.path, d.visibility
  ),
  later as (
    select d.system_id, min(d.due_on) as due_on, format('%s%s', max(d.due_on), ${since('d.late_since')}) as last, count(*) as count, d.unit_id
      from due d where d.due_on < ${today} - ${raw(DUTY_ESCALATION.officer)} group by d.system_id, d.unit_id
  ),
  told as (
    select d.person_id, case when d.due_on < ${today} then 'duty_overdue' else 'duty_due' end as kind,
           format('duty:%s:%s:%s%s', d.system_id, d.due_on, d.due_on < ${today}, ${since('d.late_since')}) as key, d.system_id,
           jsonb_build_object('day', d.due_on, 'count', count(*)) as details
      from seen_to d group by d.person_id, d.system_id, d.due_on
    union all
    select g.person_id, 'duty_escalated', format('escalated:%s:%s:coordinator', l.system_id, l.last), l.system_id, jsonb_build_object('day', l.due_on, 'count', l.count)
      from late l join role_grant g on g.role = 'coordinator' and g.unit_id = any(l.path) and ${inForce}
     where l.visibility <> 'restricted'
    union all
    select g.person_id, 'duty_escalated', format('escalated:%s:%s:officer', l.system_id, l.last), l.system_id, jsonb_build_object('day', l.due_on, 'count', l.count, 'isLast', true)
      from later l join unit_path w on w.unit_id = l.unit_id
      left join review r on r.system_id = l.system_id
      join role_grant g on ${compliance}
     where r.officer_id is null or g.person_id = r.officer_id
        or not exists (select from role_grant g where g.person_id = r.officer_id and ${compliance})
  )`);

/** Evidence that expires soon, for whoever owns the system. */
export const remindOfEvidence = tell(sql`
  ${acting},
  told as (
    select a.person_id, 'evidence_expiring' as kind, format('evidence:%s:%s%s', v.system_id, v.valid_until, ${since('v.added_at')}) as key, v.system_id,
           jsonb_build_object('day', v.valid_until, 'count', count(*)) as details
      from evidence v join ai_system s on s.id = v.system_id join acting a on a.system_id = s.id
     where v.withdrawn_at is null and v.valid_until between ${today} and ${today} + ${raw(EVIDENCE_NOTICE_DAYS)} and s.stage <> 'retired'
     group by a.person_id, v.system_id, v.valid_until
  )`);

/** The clocks of Article 73: shortly before the last day, and once more when it has passed, for officers and owner. */
export const alarmOfIncidents = tell(sql`
  ${acting},
  due as (
    select i.id, i.reference, i.due_on, i.system_id, w.path
      from incident i join ai_system s on s.id = i.system_id join unit_path w on w.unit_id = s.unit_id
     where i.due_on <= ${today} + ${raw(INCIDENT_NOTICE_DAYS)} and i.state <> 'closed'
  ),
  told as (
    select x.person_id, 'incident_due' as kind, format('incident:%s:%s:%s', w.id, w.due_on, w.due_on < ${today}) as key, w.system_id,
           jsonb_build_object('day', w.due_on, 'incident', w.id, 'incidentReference', w.reference) as details
      from due w cross join lateral (
        select a.person_id from acting a where a.system_id = w.system_id union select g.person_id from role_grant g where ${compliance}
      ) x
  )`);

/** Decisions that no longer stand, for whoever owns the system; once for each decision. */
export const remindOfReviews = tell(sql`
  ${acting},
  told as (
    select a.person_id, 'review_due_again' as kind, format('due-again:%s', w.decision_id) as key, s.id as system_id, '{}'::jsonb as details
      from ai_system s join acting a on a.system_id = s.id ${joinStanding('s', 'w')} where w.case_state = 'decided' and s.stage <> 'retired' and cardinality(w.due_because) > 0
  )`);

/** Records whose owner has left, for whoever sees to them now; once for each owner. */
export const tellOfOwnersLeft = tell(sql`
  ${acting},
  told as (
    select a.person_id, 'owner_left' as kind, format('owner-left:%s:%s', s.id, s.owner_id) as key, s.id as system_id, '{}'::jsonb as details
      from ai_system s join person o on o.id = s.owner_id and not o.active join acting a on a.system_id = s.id where s.stage <> 'retired'
  )`);

/**
 * Requests to join a record are between people and not in the log: those who keep it hear of one, and whoever asked of
 * the answer.
 */
export const tellOfJoining = tell(sql`
  ${acting},
  told as (
    select x.person_id, 'join_asked' as kind, format('join:%s', j.id) as key, j.system_id, '{}'::jsonb as details
      from join_request j join ai_system s on s.id = j.system_id
      cross join lateral (select a.person_id from acting a where a.system_id = s.id union select e.person_id from system_editor e where e.system_id = s.id) x
     where j.state = 'open'
    union all
    select j.person_id, 'join_answered', format('joined:%s', j.id), j.system_id, '{}'::jsonb
      from join_request j where j.settled_at > now() - interval '7 days'
  )`);
