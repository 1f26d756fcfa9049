// Where a duty stands today, as SQL; for `duty t`. The database keeps the day by which it has to be met (`due_on`), the
// last day on which it is not late (`late_after`), and whether it is open.

import type { DutyTime } from '@registry/contracts';
import { raw, sql, type Sql } from '../../../platform/database/sql';
import { today } from '../../../platform/database/today';

/** Days ahead within which a duty counts as due. */
const AHEAD = 90;

export const standing = sql`
  case when t.lapsed_at is not null then 'lapsed'
       when not t.is_open then 'done'
       when t.late_after < ${today} then 'overdue'
       when t.late_after <= ${today} + ${raw(AHEAD)} then 'due'
       when t.late_after is null and t.effective_on <= ${today} + ${raw(AHEAD)} then 'before_use'
       else 'later' end`;

/** The same as conditions, of which the database knows how many rows they leave. */
export const inStanding = {
  overdue: sql`(t.is_open and t.late_after < ${today})`,
  due: sql`(t.is_open and t.late_after between ${today} and ${today} + ${raw(AHEAD)})`,
  before_use: sql`(t.is_open and t.late_after is null and t.effective_on <= ${today} + ${raw(AHEAD)})`,
  later: sql`(t.is_open and coalesce(t.late_after, t.effective_on, 'infinity') > ${today} + ${raw(AHEAD)})`,
  done: sql`(t.lapsed_at is null and not t.is_open)`,
  lapsed: sql`t.lapsed_at is not null`,
} as const;

const monthEnd = sql`(date_trunc('month', ${today}) + interval '1 month - 1 day')::date`;

/** By when, as seen from today; `late`, `month` and `later` are all that is open. */
export const inTime: Readonly<Record<DutyTime, Sql>> = {
  open: sql`t.is_open`,
  late: inStanding.overdue,
  month: sql`(t.is_open and t.late_after between ${today} and ${monthEnd})`,
  later: sql`(t.is_open and (t.late_after is null or t.late_after > ${monthEnd}))`,
  undated: sql`(t.is_open and t.late_after is null)`,
  done: inStanding.done,
};
