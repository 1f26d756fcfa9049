// Review: submission, queue, decision.

import type { PersonRef, UnitRef } from './people';
import type { ClassState, Headline, ReviewState } from './systems';

export const JUSTIFICATION_MIN = 50;

export interface SubmitForReview {
  /** What the officer should know. @maxLength 2000 */
  message?: string;
}

export const DECISION_KINDS = ['confirm', 'override'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A decision is bound to the digest of the assessment the officer read. */
export interface DecideReview {
  kind: DecisionKind;
  /** @minLength 64 @maxLength 64 */
  assessmentDigest: string;
  /** The class decided. Needed to override; to confirm, leave it out or repeat the assessed class. */
  class?: Headline;
  /** At least 50 characters to override. @maxLength 8000 */
  justification?: string;
  /** Provision relied on. @maxLength 400 */
  legalBasis?: string;
}

export interface Decision {
  id: string;
  number: number;
  kind: DecisionKind;
  assessmentId: string;
  assessmentDigest: string;
  /** What the assessment said. */
  assessed: ClassState;
  class: Headline;
  justification: string | null;
  legalBasis: string | null;
  decidedBy: PersonRef;
  decidedAt: string;
}

/** The review of one system; this whole part is proven by the audit log. */
export interface ReviewRecord {
  systemId: string;
  state: ReviewState;
  submittedBy: PersonRef | null;
  submittedAt: string | null;
  message: string | null;
  decision: Decision | null;
}

export interface QueueItem {
  systemId: string;
  reference: string;
  name: string;
  unit: UnitRef;
  class: ClassState;
  state: ReviewState;
  submittedBy: PersonRef;
  submittedAt: string;
  /** Why this person may not decide here, or null. */
  barredBecause: 'review.author-may-not-decide' | 'review.owner-may-not-decide' | 'review.editor-may-not-decide' | null;
}
