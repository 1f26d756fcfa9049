import { Injectable } from '@nestjs/common';
import type {
  ClassState,
  DueReason,
  Page,
  PersonRef,
  Queue,
  QueueCounts,
  QueueItem,
  ReviewState,
  UnitRef,
} from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../../platform/database/refs';
import { today } from '../../../platform/database/today';
import type { Actor } from '../../../platform/ground/actor';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { pageOf, readCursor, type PageQuery } from '../../../platform/http/paging';
import { visibleSystems } from '../../systems';
import { barredBecause } from '../decision';
import { inReviewState, standingJoin } from '../standing';

interface Row {
  systemId: string;
  reference: string;
  name: string;
  unit: UnitRef;
  class: ClassState;
  state: ReviewState;
  dueBecause: DueReason[];
  submittedBy: PersonRef;
  submittedAt: Date;
  officer: PersonRef | null;
  dueOn: string;
  ownerId: string;
  editorIds: string[];
  authors: string[];
}

const MOST_COUNTED = 1000;

/** `$1`: those whose cases are this person's today; `$2`: the person. */
const conditions: Readonly<Record<Queue, string>> = {
  mine: `r.state in ('submitted', 'in_review') and r.officer_id = any($1::uuid[])`,
  free: `r.state = 'submitted' and r.officer_id is null`,
  open: `r.state in ('submitted', 'in_review', 'awaiting_consent')`,
  consent: `r.state = 'awaiting_consent' and (select p.decided_by from review_decision p where p.id = r.proposal_id) <> $2`,
  returned: inReviewState.returned,
  due_again: inReviewState.due_again,
};

/** Cases of officers: the one whose day comes first leads. */
@Injectable()
export class QueueQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor, queue: Queue, query: PageQuery): Promise<Page<QueueItem>> {
    const { from, values } = await this.within(actor, queue);
    const [due, at, id] =
      query.cursor === undefined ? [null, null, null] : readCursor(query.cursor, ['day', 'instant', 'uuid']);
    const first = values.length + 1;
    const rows: Row[] = await this.dataSource.query(
      `select r.system_id as "systemId", s.reference, s.name, s.owner_id as "ownerId",
              array(select e.person_id from system_editor e where e.system_id = s.id) as "editorIds",
              array(select f.person_id from assessment a join fact_set_author f on f.fact_set_id = a.fact_set_id where a.id = (select c.assessment_id from classification c where c.system_id = s.id)) as authors,
              w.class,
              w.review_state as state, w.due_because as "dueBecause", r.submitted_at as "submittedAt", r.due_on::text as "dueOn",
              (select ${unitRef('u')} from organisation_unit u where u.id = s.unit_id) as unit,
              (select ${personRef('p')} from person p where p.id = r.submitted_by) as "submittedBy",
              (select ${personRef('o')} from person o where o.id = r.officer_id) as officer
         ${from} and ($${first}::date is null or (r.due_on, r.submitted_at, r.system_id) > ($${first}::date, $${first + 1}::timestamptz, $${first + 2}::uuid))
        order by r.due_on, r.submitted_at, r.system_id limit $${first + 3}`,
      [...values, due, at, id, query.limit + 1],
    );
    const today = institutionDay(now());
    return pageOf(
      rows,
      query.limit,
      ({ ownerId, editorIds, authors, dueOn, ...row }) => ({
        ...row,
        submittedAt: row.submittedAt.toISOString(),
        dueOn: dueOn === 'infinity' ? null : dueOn,
        isOverdue: dueOn < today,
        barredBecause: barredBecause(actor.id, { ownerId, editorIds, authors }),
      }),
      (row) => [row.dueOn, row.submittedAt.toISOString(), row.systemId],
    );
  }

  /** How many each queue holds; counting ends at 1,000. */
  async counts(actor: Actor): Promise<QueueCounts> {
    const count = async (queue: Queue, more = ''): Promise<number> => {
      const { from, values } = await this.within(actor, queue);
      const [row]: { count: number }[] = await this.dataSource.query(
        `select count(*)::int as count from (select ${from} ${more} limit ${MOST_COUNTED}) found`,
        values,
      );
      return row?.count ?? 0;
    };
    return {
      queues: {
        mine: await count('mine'),
        free: await count('free'),
        open: await count('open'),
        consent: await count('consent'),
        returned: await count('returned'),
        due_again: await count('due_again'),
      },
      overdue: await count('open', `and r.due_on < ${today}`),
    };
  }

  private async within(actor: Actor, queue: Queue): Promise<{ from: string; values: unknown[] }> {
    const absent: { id: string }[] =
      queue !== 'mine'
        ? []
        : await this.dataSource.query(
            `select a.person_id as id from absence a where a.stand_in_id = $1 and ${today} between a.from_on and a.until_on`,
            [actor.id],
          );
    const visible = visibleSystems(actor, 4);
    return {
      from: `from ai_system s ${standingJoin} join review r on r.system_id = s.id
        where ${conditions[queue]} and s.stage <> 'retired' and $1::uuid[] is not null and $2::uuid is not null
          and ($3::uuid[] is null or s.unit_id in (select w.unit_id from unit_path w where w.path && $3)) and ${visible.sql}`,
      values: [[actor.id, ...absent.map(({ id }) => id)], actor.id, scopeOf(actor), ...visible.values],
    };
  }
}

/** Units for which somebody is compliance officer; null for the whole institution. */
function scopeOf({ grants }: Actor): string[] | null {
  const units = grants.filter(({ role }) => role === 'compliance').map(({ unitId }) => unitId);
  return units.some((id) => id === null) ? null : units.filter((id) => id !== null);
}
