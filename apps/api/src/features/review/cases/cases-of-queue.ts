// Which cases a queue of the officers holds, for the list of it and for the table that leaves.

import type { Queue } from '@registry/contracts';
import { join, sql, type Sql } from '../../../platform/database/sql';
import { today } from '../../../platform/database/today';
import type { Actor } from '../../../platform/ground/actor';
import { visibleSystems } from '../../systems';
import { inReviewState } from '../standing';

/** The condition on `review r`, its system `ai_system s` and where that stands, `w`. */
export function casesOfQueue(actor: Actor, queue: Queue): Sql {
  const scope = scopeOf(actor);
  const where = [holds(queue, actor.id), sql`s.stage <> 'retired'`, visibleSystems(actor, 's')];
  if (scope !== null)
    where.push(sql`s.unit_id in (select w.unit_id from unit_path w where w.path && ${scope}::uuid[])`);
  return join(where, ' and ');
}

function holds(queue: Queue, me: string): Sql {
  if (queue === 'mine') return sql`r.state in ('submitted', 'in_review') and r.officer_id = any(${onDutyFor(me)})`;
  if (queue === 'free') return sql`r.state = 'submitted' and r.officer_id is null`;
  if (queue === 'open') return sql`r.state in ('submitted', 'in_review', 'awaiting_consent')`;
  if (queue === 'consent')
    return sql`
      r.state = 'awaiting_consent' and (select p.decided_by from review_decision p where p.id = r.proposal_id) <> ${me}::uuid`;
  return inReviewState('w', queue);
}

/** Somebody, and those for whom they stand in today. */
const onDutyFor = (me: string): Sql => sql`
  array(select a.person_id from absence a where a.stand_in_id = ${me} and ${today} between a.from_on and a.until_on) || ${me}::uuid`;

/** Units for which somebody is compliance officer; null for the whole institution. */
function scopeOf({ grants }: Actor): string[] | null {
  const units = grants.filter(({ role }) => role === 'compliance').map(({ unitId }) => unitId);
  return units.some((id) => id === null) ? null : units.filter((id) => id !== null);
}
