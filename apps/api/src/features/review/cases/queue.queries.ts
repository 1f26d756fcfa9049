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
  Visibility,
} from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../../platform/database/refs';
import { raw, sql, type Sql } from '../../../platform/database/sql';
import { today } from '../../../platform/database/today';
import type { Actor } from '../../../platform/ground/actor';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { pageOf, readCursor, type PageQuery } from '../../../platform/http/paging';
import { workingDaysLeft } from '../deadlines';
import { barredBecause } from '../decision';
import { ReviewSettings } from '../settings/review-settings';
import { joinStanding } from '../standing';
import { casesOfQueue } from './cases-of-queue';

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
  visibility: Visibility;
  ownerId: string;
  editorIds: string[];
  authors: string[];
}

const MOST_COUNTED = 1000;

/** Cases of officers: the one whose day comes first leads. */
@Injectable()
export class QueueQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: ReviewSettings,
  ) {}

  async list(actor: Actor, queue: Queue, query: PageQuery): Promise<Page<QueueItem>> {
    const cases = within(actor, queue);
    const [due, at, id] =
      query.cursor === undefined ? [null, null, null] : readCursor(query.cursor, ['day', 'instant', 'uuid']);
    const rows =
      await sql<Row>`select r.system_id as "systemId", s.reference, s.name, s.visibility, s.owner_id as "ownerId",
              array(select e.person_id from system_editor e where e.system_id = s.id) as "editorIds",
              array(select f.person_id from assessment a join fact_set_author f on f.fact_set_id = a.fact_set_id where a.id = (select c.assessment_id from classification c where c.system_id = s.id)) as authors,
              w.class,
              w.review_state as state, w.due_because as "dueBecause", r.submitted_at as "submittedAt", r.due_on::text as "dueOn",
              (select ${unitRef('u')} from organisation_unit u where u.id = s.unit_id) as unit,
              (select ${personRef('p')} from person p where p.id = r.submitted_by) as "submittedBy",
              (select ${personRef('o')} from person o where o.id = r.officer_id) as officer
         ${cases} and (${due}::date is null or (r.due_on, r.submitted_at, r.system_id) > (${due}::date, ${at}::timestamptz, ${id}::uuid))
        order by r.due_on, r.submitted_at, r.system_id limit ${query.limit + 1}`.rows(this.dataSource);
    const [today, free] = [institutionDay(now()), await this.settings.daysOff()];
    return pageOf(
      rows,
      query.limit,
      ({ ownerId, editorIds, authors, dueOn, ...row }) => ({
        ...row,
        submittedAt: row.submittedAt.toISOString(),
        ...untilThen(dueOn === 'infinity' ? null : dueOn, today, free),
        barredBecause: barredBecause(actor.id, { ownerId, editorIds, authors }),
      }),
      (row) => [row.dueOn, row.submittedAt.toISOString(), row.systemId],
    );
  }

  /** How many each queue holds; counting ends at 1,000. */
  async counts(actor: Actor): Promise<QueueCounts> {
    const count = async (queue: Queue, more = sql``): Promise<number> => {
      const cases = within(actor, queue);
      const row = await sql<{ count: number }>`
        select count(*)::int as count from (select ${cases} ${more} limit ${raw(MOST_COUNTED)}) found`.row(
        this.dataSource,
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
      overdue: await count('open', sql`and r.due_on < ${today}`),
    };
  }
}

function untilThen(
  dueOn: string | null,
  today: string,
  free: ReadonlySet<string>,
): Pick<QueueItem, 'dueOn' | 'isOverdue' | 'workingDaysLeft'> {
  return {
    dueOn,
    isOverdue: dueOn !== null && dueOn < today,
    workingDaysLeft: workingDaysLeft(dueOn, today, free),
  };
}

const within = (actor: Actor, queue: Queue): Sql =>
  sql`from ai_system s ${joinStanding('s', 'w')} join review r on r.system_id = s.id where ${casesOfQueue(actor, queue)}`;
