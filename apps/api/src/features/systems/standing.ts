// Where a system stands: class, decision and review state, read from the tables of the features to the right.
// Stated once, so that list, filter and export cannot disagree.

import type { ReviewState } from '@registry/contracts';

/** Joins that the expressions below need, for `ai_system s`. */
export const standingJoins = `
  left join classification c on c.system_id = s.id
  left join review r on r.system_id = s.id
  left join review_decision d on d.id = r.decision_id`;

/** New rules changed the result after it was decided, or will on the day they begin. For `review_decision d`. */
export const dueByRules = `
  exists (select from review_due x join assessment decided on decided.id = d.assessment_id
           where x.system_id = d.system_id and (x.noted_at > decided.assessed_at or x.in_force_from > decided.law_date))`;

/** A decision stands until the answers change or new rules change the result; then the review has fallen due again. */
const due = `(d.assessment_id <> c.assessment_id or ${dueByRules})`;

export const reviewState = `
  case when r.state is null then 'not_requested' when r.state = 'decided' and ${due} then 'due_again' else r.state end`;

/** The same as conditions, of which the database knows how many rows they leave. */
export const inReviewState: Readonly<Record<ReviewState, string>> = {
  not_requested: 'r.state is null', submitted: `r.state = 'submitted'`,
  decided: `(r.state = 'decided' and ${due} is not true)`, due_again: `(r.state = 'decided' and ${due})`,
};

export const standing = `
  case when c.system_id is not null then json_build_object(
    'headline', c.headline, 'definite', c.definite, 'lower', c.lower, 'upper', c.upper) end as class,
  case when r.state = 'decided' and d.assessment_id = c.assessment_id then d.class end as "decidedClass",
  ${reviewState} as "reviewState"`;
