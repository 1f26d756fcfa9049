import { Injectable } from '@nestjs/common';
import type { Headline } from '@registry/contracts';
import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction';
import type { StoredState } from './review';

export interface StoredReview {
  readonly state: StoredState;
  readonly submitted_by: string;
  readonly submitted_at: Date;
  readonly message: string | null;
  readonly decision_id: string | null;
  readonly decided_assessment_id: string | null;
}

export interface StoredDecision {
  readonly id: string;
  readonly number: number;
  readonly kind: 'confirm' | 'override';
  readonly assessment_id: string;
  readonly assessment_digest: string;
  readonly class: Headline;
  readonly justification: string | null;
  readonly legal_basis: string | null;
  readonly decided_by: string;
  readonly decided_at: Date;
}

/** Writes reviews and decisions. */
@Injectable()
export class ReviewsRepository {
  async find(manager: EntityManager, systemId: string): Promise<StoredReview | null> {
    const [row]: StoredReview[] = await manager.query(
      `select r.state, r.submitted_by, r.submitted_at, r.message, r.decision_id, d.assessment_id as decided_assessment_id
         from review r left join review_decision d on d.id = r.decision_id where r.system_id = $1`,
      [systemId],
    );
    return row ?? null;
  }

  async submit(tx: Transaction, systemId: string, message: string | null): Promise<void> {
    await tx.manager.query(
      `insert into review (system_id, state, submitted_by, submitted_at, message) values ($1, 'submitted', $2, $3, $4)
       on conflict (system_id) do update set state = 'submitted', submitted_by = excluded.submitted_by,
         submitted_at = excluded.submitted_at, message = excluded.message, decision_id = null`,
      [systemId, tx.actor.id, tx.at, message],
    );
  }

  async nextDecisionNumber(tx: Transaction, systemId: string): Promise<number> {
    const [row]: { next: number }[] = await tx.manager.query(
      'select coalesce(max(number), 0) + 1 as next from review_decision where system_id = $1', [systemId],
    );
    return row?.next ?? 1;
  }

  async decide(tx: Transaction, systemId: string, decision: StoredDecision): Promise<void> {
    await tx.manager.query(
      `insert into review_decision (id, system_id, number, kind, assessment_id, assessment_digest, class, justification,
                                    legal_basis, decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [decision.id, systemId, decision.number, decision.kind, decision.assessment_id, decision.assessment_digest,
        decision.class, decision.justification, decision.legal_basis, decision.decided_by, decision.decided_at],
    );
    await tx.manager.query(
      `update review set state = 'decided', decision_id = $2 where system_id = $1`, [systemId, decision.id],
    );
  }
}

/** The part of a review that the audit log proves. */
export function reviewPart(review: Omit<StoredReview, 'decision_id' | 'decided_assessment_id'>, decision: StoredDecision | null): Record<string, unknown> {
  return {
    state: review.state,
    submittedBy: review.submitted_by,
    submittedAt: review.submitted_at.toISOString(),
    message: review.message,
    decision: decision && {
      id: decision.id,
      number: decision.number,
      kind: decision.kind,
      assessmentId: decision.assessment_id,
      assessmentDigest: decision.assessment_digest,
      class: decision.class,
      justification: decision.justification,
      legalBasis: decision.legal_basis,
      decidedBy: decision.decided_by,
      decidedAt: decision.decided_at.toISOString(),
    },
  };
}
