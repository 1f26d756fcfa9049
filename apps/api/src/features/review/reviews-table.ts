// Reviews of systems that somebody may read, as a table: each system that was ever submitted, and where it stands.

import type { Queue, ReviewState } from '@registry/contracts';
import { visibleTo } from '../../platform/access/visible-to';
import { join, sql } from '../../platform/database/sql';
import { instant, type TableRows } from '../../platform/database/table-view';
import type { Actor } from '../../platform/ground/actor';
import { systemColumns, wasListed } from '../systems';
import { casesOfQueue } from './cases/cases-of-queue';
import { inReviewState, joinStanding } from './standing';

const cells: TableRows['cells'] = {
  system: sql`s.reference`,
  systemName: sql`s.name`,
  unit: sql`u.code`,
  owner: sql`o.name`,
  stage: sql`s.stage`,
  class: sql`w.headline`,
  reviewState: sql`w.review_state`,
  dueBecause: sql`w.due_because`,
  submittedBy: sql`b.name`,
  submittedAt: instant('r.submitted_at'),
  officer: sql`f.name`,
  takeBy: sql`r.take_by`,
  decideBy: sql`r.decide_by`,
  decidedClass: sql`w.decided_class`,
  decidedBy: sql`d.name`,
  decidedAt: instant('x.decided_at'),
  validUntil: sql`x.valid_until`,
};

export interface ReviewsNarrowed {
  readonly reviewState?: readonly ReviewState[];
  /** Of the officers. */
  readonly queue?: Queue;
}

/** Last submitted first; a queue in its own order. */
export function reviewsTable(actor: Actor, { reviewState: states, queue }: ReviewsNarrowed): TableRows {
  const where = [visibleTo(actor, 'read', { type: 'Review', columns: systemColumns('s') })];
  if (queue !== undefined) where.push(casesOfQueue(actor, queue));
  if (states !== undefined)
    where.push(
      sql`(${join(
        states.map((state) => inReviewState('w', state)),
        ' or ',
      )})`,
    );
  return {
    cells,
    source: sql`
      from review r join ai_system s on s.id = r.system_id ${joinStanding('s', 'w')}
      join organisation_unit u on u.id = s.unit_id join person o on o.id = s.owner_id join person b on b.id = r.submitted_by
      left join person f on f.id = r.officer_id left join review_decision x on x.id = w.decision_id left join person d on d.id = x.decided_by
     where ${join(where, ' and ')}`,
    order: queue === undefined ? sql`r.submitted_at desc, r.system_id` : sql`r.due_on, r.submitted_at, r.system_id`,
  };
}

/** What entries, assessments and decisions keep. Who had a case in hand and by when is told by the log alone. */
const pastCells: TableRows['cells'] = {
  system: sql`s.reference`,
  systemName: sql`past.record ->> 'name'`,
  unit: sql`u.code`,
  owner: sql`o.name`,
  stage: sql`past.record ->> 'stage'`,
  class: sql`past.headline`,
  reviewState: sql`past.review_state`,
  dueBecause: sql`past.due_because`,
  decidedClass: sql`past.decided_class`,
  decidedBy: sql`d.name`,
  decidedAt: instant('x.decided_at'),
  validUntil: sql`x.valid_until`,
};

/** The same at the end of a day, by reference. Who may see a record is asked of today. */
export function pastReviewsTable(actor: Actor, { reviewState: states }: ReviewsNarrowed, day: string): TableRows {
  const where = [
    visibleTo(actor, 'read', { type: 'Review', columns: systemColumns('s') }),
    sql`past.case_state is not null`,
    wasListed,
  ];
  if (states !== undefined) where.push(sql`past.review_state = any(${states}::text[])`);
  return {
    cells: pastCells,
    source: sql`
      from ai_system s join review_standing_on(${day}) past on past.system_id = s.id
      join organisation_unit u on u.id = (past.record ->> 'unitId')::uuid join person o on o.id = (past.record ->> 'ownerId')::uuid
      left join review_decision x on x.id = past.decision_id left join person d on d.id = x.decided_by
     where ${join(where, ' and ')}`,
    order: sql`s.reference`,
  };
}
