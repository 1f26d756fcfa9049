import { Injectable } from '@nestjs/common';
import type { ClassState, Headline, Page, PersonRef, ReviewState, SystemAsOf } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { hasWords } from '../../../platform/database/words';
import type { Actor } from '../../../platform/ground/actor';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { pageOf, readCursor } from '../../../platform/http/paging';
import { malformed, Refusal } from '../../../platform/problems/refusal';
import { visibleSystems } from '../visible-systems';
import type { ListAsOfQuery } from './as-of.query';
import { namedPart, recordOf, type NamedPart } from './stored-record';

interface Row extends NamedPart {
  class: ClassState | null;
  decidedClass: Headline | null;
  reviewState: ReviewState;
  decidedBy: PersonRef | null;
}

const named = namedPart('past.record');

/** The instant at which the day `$1` ends in the institution. */
const end = `(($1::date + 1)::timestamp at time zone institution_zone())`;

/**
 * Where each system stood at the end of a day: the last entry of the log that holds its record, the last assessment,
 * the last decision. An entry, an assessment and a decision are never changed, so the answer for a day is the same for
 * ever.
 */
const standing = `
  from ai_system s
  join lateral (
    select e.payload -> 'parts' -> 'record' as record from audit_entry e
     where e.subject_type = 'AiSystem' and e.subject_id = s.id::text and (e.payload -> 'parts') ? 'record' and e.at < ${end}
     order by e.seq desc limit 1) past on true
  left join lateral (
    select e.payload -> 'parts' -> 'review' ->> 'state' as state, e.payload -> 'parts' -> 'review' -> 'decision' ->> 'id' as decision_id from audit_entry e
     where e.subject_type = 'AiSystem' and e.subject_id = s.id::text and (e.payload -> 'parts') ? 'review' and e.at < ${end}
     order by e.seq desc limit 1) r on true
  left join lateral (
    select a.* from assessment a where a.system_id = s.id and a.assessed_at < ${end} order by a.number desc limit 1) a on true
  left join lateral (
    select d.*, decided.assessed_at, decided.law_date from review_decision d join assessment decided on decided.id = d.assessment_id
     where d.system_id = s.id and d.id::text = r.decision_id) d on true
  left join person decider on decider.id = d.decided_by
  ${named.joins}`;

/** A decision and the assessment of the day rest on the same. */
const isSameGrounds = 'coalesce(d.grounds, d.assessment_digest) = coalesce(a.grounds, a.digest)';

const columns = `
  ${named.columns},
  case when a.id is not null then json_build_object('headline', a.headline, 'definite', a.definite, 'lower', a.lower, 'upper', a.upper) end as class,
  case when r.state = 'decided' and ${isSameGrounds} then d.class end as "decidedClass",
  case when r.state is null then 'not_requested'
       when r.state = 'decided' and (not ${isSameGrounds} or coalesce(d.valid_until, ((d.decided_at at time zone institution_zone()) + interval '12 months')::date) < $1::date
         or (past.record ->> 'stage' in ('pilot', 'in_use') and coalesce(d.stage <> past.record ->> 'stage', false)) or exists (
         select from incident_system l join incident i on i.id = l.incident_id where l.system_id = s.id and i.reported_at > d.decided_at and i.reported_at < ${end}
            and (i.is_serious is not false or i.triaged_at >= ${end})) or exists (
         select from review_due x where x.system_id = s.id and x.noted_at < ${end}
            and (x.noted_at > d.assessed_at or x.in_force_from > d.law_date))) then 'due_again'
       else r.state end as "reviewState",
  ${personRef('decider')} as "decidedBy"`;

/** Reads the register as it stood on a past day. Who may see a record is asked of today. */
@Injectable()
export class AsOfQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** By reference, in ascending order. */
  async list(actor: Actor, query: ListAsOfQuery): Promise<Page<SystemAsOf>> {
    const day = pastDay(query.day);
    const visible = visibleSystems(actor, 5);
    const after = query.cursor === undefined ? null : readCursor(query.cursor, ['text'])[0];
    const rows: Row[] = await this.dataSource.query(
      `select ${columns} ${standing}
        where s.registered_at < ${end} and ($2::text is null or s.reference > $2)
          and ($3::text is null or ${hasWords(`plain_text(past.record ->> 'name' || ' ' || s.reference)`, '$3')}) and ${visible.sql}
        order by s.reference limit $4`,
      [day, after, query.q ?? null, query.limit + 1, ...visible.values],
    );
    return pageOf(
      rows,
      query.limit,
      (row) => asOf(row, day),
      (row) => [row.part.reference],
    );
  }

  /** One system; refuses with `record.not-found` when it was not registered yet. */
  async get(systemId: string, wanted: string): Promise<SystemAsOf> {
    const day = pastDay(wanted);
    const [row]: Row[] = await this.dataSource.query(`select ${columns} ${standing} where s.id = $2`, [day, systemId]);
    if (!row) throw new Refusal('record.not-found');
    return asOf(row, day);
  }
}

function asOf(row: Row, day: string): SystemAsOf {
  const { class: state, decidedClass, reviewState, decidedBy } = row;
  return { asOf: day, record: recordOf(row), class: state, decidedClass, reviewState, decidedBy };
}

/** Today counts as past: it shows what stands now. */
function pastDay(day: string): string {
  if (day <= institutionDay(now())) return day;
  throw malformed({ pointer: '?day', code: 'in-the-future', detail: 'Choose a day that has been.' });
}
