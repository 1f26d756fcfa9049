// Where a system stands is said by the view `review_standing`, with a row for each system; here is how lists read it.

import type { ReviewState } from '@registry/contracts';

/** For `ai_system s`; the view is `w` from then on. */
export const standingJoin = 'join review_standing w on w.system_id = s.id';

export const standing = `w.class, w.decided_class as "decidedClass", w.review_state as "reviewState"`;

/** `review_state` as conditions, of which the database knows how many rows they leave. */
export const inReviewState: Readonly<Record<ReviewState, string>> = {
  not_requested: 'w.case_state is null',
  submitted: `w.case_state = 'submitted'`,
  in_review: `w.case_state = 'in_review'`,
  returned: `w.case_state = 'returned'`,
  awaiting_consent: `w.case_state = 'awaiting_consent'`,
  decided: `(w.case_state = 'decided' and w.is_due is not true)`,
  due_again: `(w.case_state = 'decided' and w.is_due)`,
};
