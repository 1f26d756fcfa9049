import { Injectable } from '@nestjs/common';
import type {
  ClassState,
  DueReason,
  Page,
  PersonRef,
  Queue,
  QueueAge,
  QueueCounts,
  QueueItem,
  ReviewState,
  UnitRef,
  Visibility,
} from '@registry/contracts';
import { addWorkingDays } from '@registry/review';
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

  async list(actor: Actor, queue: Queue, query: PageQuery & { readonly left?: QueueAge }): Promise<Page<QueueItem>> {
    const free = await this.settings.daysOff();
    const [day, cases] = [institutionDay(now()), within(actor, queue)];
    const age = query.left === undefined ? sql`true` : leftUntil(day, free)[query.left];
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
         ${cases} and ${age} and (${due}::date is null or (r.due_on, r.submitted_at, r.system_id) > (${due}::date, ${at}::timestamptz, ${id}::uuid))
        order by r.due_on, r.submitted_at, r.system_id limit ${query.limit + 1}`.rows(this.dataSource);
    return pageOf(
      rows,
      query.limit,
      ({ ownerId, editorIds, authors, dueOn, ...row }) => ({
        ...row,
        submittedAt: row.submittedAt.toISOString(),
        ...untilThen(dueOn === 'infinity' ? null : dueOn, day, free),
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
    const left = leftUntil(institutionDay(now()), await this.settings.daysOff());
    const aged = (age: QueueAge): Promise<number> => count('open', sql`and ${left[age]}`);
    return {
      ages: {
        late: await aged('late'),
        upTo2: await aged('upTo2'),
        upTo5: await aged('upTo5'),
        upTo10: await aged('upTo10'),
        more: await aged('more'),
      },
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

/** The condition on `review r` under which so many working days are left, as `workingDaysLeft` counts them. */
function leftUntil(day: string, free: ReadonlySet<string>): Readonly<Record<QueueAge, Sql>> {
  const [third, sixth, eleventh] = [3, 6, 11].map((count) => addWorkingDays(day, count, free)) as [
    string,
    string,
    string,
  ];
  const between = (from: string, to: string): Sql => sql`(r.due_on >= ${from}::date and r.due_on < ${to}::date)`;
  return {
    late: sql`r.due_on < ${day}::date`,
    upTo2: between(day, third),
    upTo5: between(third, sixth),
    upTo10: between(sixth, eleventh),
    more: sql`r.due_on >= ${eleventh}::date`,
  };
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
