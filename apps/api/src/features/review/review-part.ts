// The part of a review that the audit log proves. What is not there is left out, so that entries from before it existed
// stay true.

import { instant, instantOrNull, type Told } from '../../platform/recording/proven-part';
import type { StoredReview } from './review';
import type { StoredConsent, StoredDecision } from './reviews.repository';

/** A decision and what the second officer said. */
export interface DecisionWithConsent {
  readonly decision: Told<StoredDecision>;
  readonly consent: Told<StoredConsent> | null;
}

const given = (members: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));

/** Hand in the decisions that the review names, and no others. */
export function reviewPart(
  review: Told<StoredReview>,
  decision: DecisionWithConsent | null,
  proposal: DecisionWithConsent | null,
): Record<string, unknown> {
  return {
    state: review.state,
    submittedBy: review.submitted_by,
    submittedAt: instant(review.submitted_at),
    message: review.message,
    decision: decision && decisionPart(decision),
    ...given({
      officerId: review.officer_id,
      assignedAt: instantOrNull(review.assigned_at),
      takenAt: instantOrNull(review.taken_at),
      returnedAt: instantOrNull(review.returned_at),
      takeBy: review.take_by,
      decideBy: review.decide_by,
      formerId: review.former_id,
      proposal: proposal && decisionPart(proposal),
    }),
  };
}

export const refusalPartName = (decisionId: string): string => `refused:${decisionId}`;

/** That a second officer did not consent: the review names the decision no more, so it stands by itself. */
export const refusalPart = (consent: Told<StoredConsent>): Record<string, unknown> => ({
  decision: consent.decision_id,
  reason: consent.reason,
  by: consent.person_id,
  at: instant(consent.at),
});

export function decisionPart({ decision, consent }: DecisionWithConsent): Record<string, unknown> {
  return {
    id: decision.id,
    number: decision.number,
    kind: decision.kind,
    assessmentId: decision.assessment_id,
    assessmentDigest: decision.assessment_digest,
    class: decision.class,
    justification: decision.justification,
    legalBasis: decision.legal_basis,
    decidedBy: decision.decided_by,
    decidedAt: instant(decision.decided_at),
    ...given({
      grounds: decision.grounds,
      stage: decision.stage,
      validUntil: decision.valid_until,
      lowers: decision.lowers || null,
      consent: consent && {
        verdict: consent.verdict,
        reason: consent.reason,
        by: consent.person_id,
        at: instant(consent.at),
      },
    }),
  };
}
