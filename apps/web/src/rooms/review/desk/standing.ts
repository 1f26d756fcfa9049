// Where a case stands for one officer: what can be done with it, and whether it is to be taken first.
import type { Assessment, ReviewRecord, SystemDetail } from '@registry/contracts';

/** Four eyes: neither whoever wrote an answer nor who keeps the record decides. The server refuses it as well. */
export type Bar = 'owner' | 'editor' | 'author';

export type CaseStanding =
  /** Theirs, or nobody's: they may decide and ask. */
  | 'open'
  /** With another officer, from whom it can be taken over. */
  | 'others'
  | 'barred'
  /** A lower class waits for a second officer. */
  | 'consent'
  /** Nothing is asked of an officer now. */
  | 'closed';

export function barOf(me: string, system: SystemDetail, assessment: Assessment): Bar | null {
  if (system.owner.id === me) return 'owner';
  if (system.editors.some(({ id }) => id === me)) return 'editor';
  const isAuthor = assessment.assessedBy.id === me || Object.values(assessment.answers).some(({ by }) => by.id === me);
  return isAuthor ? 'author' : null;
}

const isWith = ({ officer, standIn }: ReviewRecord, me: string): boolean => officer?.id === me || standIn?.id === me;

export function standingOf(review: ReviewRecord, me: string, bar: Bar | null): CaseStanding {
  const { state, officer } = review;
  if (state === 'awaiting_consent') return 'consent';
  if (state !== 'submitted' && state !== 'in_review' && state !== 'due_again') return 'closed';
  if (bar !== null) return 'barred';
  // What has fallen due again is nobody's, whoever decided it before.
  if (state === 'due_again') return 'open';
  return isWith(review, me) || (state === 'submitted' && officer === null) ? 'open' : 'others';
}

/** Whether it is taken already; whoever acts takes it otherwise. */
export const isTaken = ({ state }: ReviewRecord): boolean => state === 'in_review';
