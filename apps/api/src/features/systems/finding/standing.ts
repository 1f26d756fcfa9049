// Where a system stands: class, decision and review state, read from the tables of the features to the right.
// Stated once, so that list, filter and export cannot disagree.

import type { ReviewState } from '@registry/contracts';
import { today } from '../../../platform/database/today';

/** Joins that the expressions below need, for `ai_system s`. */
export const standingJoins = `
  left join classification c on c.system_id = s.id
  left join review r on r.system_id = s.id
  left join review_decision d on d.id = r.decision_id`;

/** New rules changed the result after it was decided, or will on the day they begin. For `review_decision d`. */
export const dueByRules = `
  exists (select from review_due x join assessment decided on decided.id = d.assessment_id
           where x.system_id = d.system_id and (x.noted_at > decided.assessed_at or x.in_force_from > decided.law_date))`;

/** Why a decision no longer stands, each as a condition. Older decisions name no stage and no last day. */
const dueBecause = {
  // Something that decided the class was answered anew, or decides no longer.
  answers: 'coalesce(d.grounds, d.assessment_digest) <> coalesce(c.grounds, c.digest)',
  rules: dueByRules,
  validity: `coalesce(d.valid_until, ((d.decided_at at time zone institution_zone()) + interval '12 months')::date) < ${today}`,
  // Whoever finds that it was none takes it back.
  incident: `exists (select from incident_system l join incident i on i.id = l.incident_id
    where l.system_id = d.system_id and i.is_serious is not false and i.reported_at > d.decided_at)`,
  // It was decided before the system was used, or for another use.
  stage: `(s.stage in ('pilot', 'in_use') and coalesce(d.stage <> s.stage, false))`,
};

const due = `(${Object.values(dueBecause).join(' or ')})`;

/** Why the review has fallen due again; empty otherwise. */
export const dueReasons = `
  case when r.state = 'decided' then array_remove(array[
    ${Object.entries(dueBecause)
      .map(([reason, condition]) => `case when ${condition} then '${reason}' end`)
      .join(', ')}], null) else '{}' end`;

export const reviewState = `
  case when r.state is null then 'not_requested' when r.state = 'decided' and ${due} then 'due_again' else r.state end`;

/** The same as conditions, of which the database knows how many rows they leave. */
export const inReviewState: Readonly<Record<ReviewState, string>> = {
  not_requested: 'r.state is null',
  submitted: `r.state = 'submitted'`,
  in_review: `r.state = 'in_review'`,
  returned: `r.state = 'returned'`,
  awaiting_consent: `r.state = 'awaiting_consent'`,
  decided: `(r.state = 'decided' and ${due} is not true)`,
  due_again: `(r.state = 'decided' and ${due})`,
};

export const standing = `
  case when c.system_id is not null then json_build_object(
    'headline', c.headline, 'definite', c.definite, 'lower', c.lower, 'upper', c.upper) end as class,
  case when r.state = 'decided' and coalesce(d.grounds, d.assessment_digest) = coalesce(c.grounds, c.digest) then d.class end as "decidedClass",
  ${reviewState} as "reviewState"`;
