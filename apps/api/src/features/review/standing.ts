// Where a system stands is said by the view `review_standing`, with a row for each system; here is how lists read it.

import type { ReviewState } from '@registry/contracts';
import { raw, sql, type Sql } from '../../platform/database/sql';

/** Joins to `ai_system` under one alias where it stands, under another. */
export const joinStanding = (system: string, alias: string): Sql =>
  sql`join review_standing ${raw(alias)} on ${raw(alias)}.system_id = ${raw(system)}.id`;

/** The columns of a `Standing`, from the view under this alias. */
export const standing = (alias: string): Sql => {
  const w = raw(alias);
  return sql`${w}.class, ${w}.decided_class as "decidedClass", ${w}.review_state as "reviewState"`;
};

/** `review_state` as a condition of which the database knows how many rows it leaves, on the view under this alias. */
export function inReviewState(alias: string, state: ReviewState): Sql {
  const w = raw(alias);
  if (state === 'not_requested') return sql`${w}.case_state is null`;
  if (state === 'decided') return sql`(${w}.case_state = 'decided' and ${w}.is_due is not true)`;
  if (state === 'due_again') return sql`(${w}.case_state = 'decided' and ${w}.is_due)`;
  return sql`${w}.case_state = '${raw(state)}'`;
}
