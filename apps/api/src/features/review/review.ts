// What each command makes of the review of one system. Synchronous, and without a clock of its own.

import type { ReviewState } from '@registry/contracts';
import { nextState, type ReviewCommand, type StoredState } from '@registry/review';
import { entityOf } from '../../platform/database/entity-of';
import { Refusal } from '../../platform/problems/refusal';

export interface StoredReview {
  readonly state: StoredState;
  readonly submitted_by: string;
  readonly submitted_at: Date;
  readonly message: string | null;
  readonly officer_id: string | null;
  readonly assigned_at: Date | null;
  readonly taken_at: Date | null;
  readonly returned_at: Date | null;
  /** Days, `YYYY-MM-DD`. */
  readonly take_by: string | null;
  readonly decide_by: string | null;
  readonly decision_id: string | null;
  readonly proposal_id: string | null;
  readonly former_id: string | null;
}

export const ReviewEntity = entityOf<'review', StoredReview>('review', { system_id: 'unread', due_on: 'unread' });

/** The next state, or a refusal. */
export function step(from: ReviewState, by: ReviewCommand): StoredState {
  const to = nextState(from, by);
  if (to === null || to === 'not_requested' || to === 'due_again')
    throw new Refusal('review.state', { state: from, command: by });
  return to;
}

/** The day that counts now; null while nothing is asked of an officer. */
export function dueOn({
  state,
  take_by: takeBy,
  decide_by: decideBy,
}: Pick<StoredReview, 'state' | 'take_by' | 'decide_by'>): string | null {
  if (state === 'submitted') return takeBy;
  return state === 'in_review' || state === 'awaiting_consent' ? decideBy : null;
}

/** A new round: the decision that stood until now is kept as the former one. */
export function opened(
  before: StoredReview | null,
  round: Pick<StoredReview, 'state' | 'submitted_by' | 'submitted_at' | 'message' | 'take_by' | 'decide_by'>,
): StoredReview {
  return {
    officer_id: null,
    assigned_at: null,
    taken_at: null,
    returned_at: null,
    proposal_id: null,
    ...round,
    decision_id: null,
    former_id: before?.decision_id ?? before?.former_id ?? null,
  };
}
