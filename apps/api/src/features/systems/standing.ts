// Where a system stands: class, decision and review state, read from the tables of the features to the right.
// Stated once, so that list, filter and export cannot disagree.

/** Joins that the expressions below need, for `ai_system s`. */
export const standingJoins = `
  left join classification c on c.system_id = s.id
  left join review r on r.system_id = s.id
  left join review_decision d on d.id = r.decision_id`;

/** A decision stands until the answers change; then the review has fallen due again. */
export const reviewState = `
  case when r.state is null then 'not_requested'
       when r.state = 'decided' and d.assessment_id <> c.assessment_id then 'due_again'
       else r.state end`;

export const standing = `
  case when c.system_id is not null then json_build_object(
    'headline', c.headline, 'definite', c.definite, 'lower', c.lower, 'upper', c.upper) end as class,
  case when r.state = 'decided' and d.assessment_id = c.assessment_id then d.class end as "decidedClass",
  ${reviewState} as "reviewState"`;
