import { Injectable } from '@nestjs/common';
import type { Headline, ReviewState } from '@registry/contracts';
import type { EntityManager } from 'typeorm';
import { sql } from '../../platform/database/sql';
import { partsOfMany } from '../../platform/recording/proven-part';
import type { Transaction } from '../../platform/recording/transaction';
import { duePart } from './due';
import { dueOn, ReviewEntity, type StoredReview } from './review';

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
  readonly lowers: boolean;
  /** What the assessment rested on, the stage of the system, the last day: null in decisions older than these. */
  readonly grounds: string | null;
  readonly stage: string | null;
  readonly valid_until: string | null;
}

export interface StoredConsent {
  readonly decision_id: string;
  readonly person_id: string;
  readonly verdict: 'consent' | 'refuse';
  readonly reason: string | null;
  readonly at: Date;
}

export const decisionColumns = sql`
  d.id, d.number, d.kind, d.assessment_id, d.assessment_digest, d.class, d.justification, d.legal_basis, d.decided_by, d.decided_at,
  d.lowers, d.grounds, d.stage, d.valid_until::text`;

/** Writes reviews, decisions and consents. */
@Injectable()
export class ReviewsRepository {
  async find(manager: EntityManager, systemId: string): Promise<StoredReview | null> {
    return manager.findOneBy(ReviewEntity, { system_id: systemId });
  }

  /** The state as everybody sees it: a decision that no longer stands has fallen due again. */
  async stateOf(manager: EntityManager, systemId: string): Promise<ReviewState> {
    const row = await sql<{ state: ReviewState }>`
      select w.review_state as state from review_standing w where w.system_id = ${systemId}`.row(manager);
    return row?.state ?? 'not_requested';
  }

  async decision(manager: EntityManager, id: string): Promise<StoredDecision> {
    const row = await sql<StoredDecision>`select ${decisionColumns} from review_decision d where d.id = ${id}`.row(
      manager,
    );
    return row as StoredDecision;
  }

  async consent(manager: EntityManager, decisionId: string): Promise<StoredConsent | null> {
    const row = await sql<StoredConsent>`select * from review_consent where decision_id = ${decisionId}`.row(manager);
    return row ?? null;
  }

  async save(tx: Transaction, systemId: string, review: StoredReview): Promise<void> {
    const row = { ...review, due_on: dueOn(review) ?? 'infinity' };
    // Not in one statement: to the database an insert that meets a row is an insert first, and a review begins with a
    // submission.
    const { affected } = await tx.manager.update(ReviewEntity, { system_id: systemId }, row);
    if (affected === 0) await tx.manager.insert(ReviewEntity, { ...row, system_id: systemId });
  }

  async nextDecisionNumber(tx: Transaction, systemId: string): Promise<number> {
    const row = await sql<{ next: number }>`
      select coalesce(max(number), 0) + 1 as next from review_decision where system_id = ${systemId}`.row(tx.manager);
    return row?.next ?? 1;
  }

  async addDecision(tx: Transaction, systemId: string, decision: StoredDecision): Promise<void> {
    await sql`
      insert into review_decision (id, system_id, number, kind, assessment_id, assessment_digest, class, justification,
                                    legal_basis, decided_by, decided_at, lowers, grounds, stage, valid_until)
       values (${decision.id}, ${systemId}, ${decision.number}, ${decision.kind}, ${decision.assessment_id}, ${decision.assessment_digest}, ${decision.class}, ${decision.justification}, ${decision.legal_basis}, ${decision.decided_by}, ${decision.decided_at}, ${decision.lowers}, ${decision.grounds}, ${decision.stage}, ${decision.valid_until})`.run(
      tx.manager,
    );
  }

  /** These reviews fall due by these rules. What was noted before stays as it was. */
  async noteDue(
    tx: Transaction,
    systemIds: readonly string[],
    { rulesId, inForceFrom }: { rulesId: string; inForceFrom: string },
  ): Promise<void> {
    await sql`insert into review_due (system_id, rules_id, in_force_from, noted_at)
       select unnest(${systemIds}::uuid[]), ${rulesId}, ${inForceFrom}, ${tx.at} on conflict do nothing`.run(
      tx.manager,
    );
  }

  /** By system, the parts that prove by which rules its review falls due. */
  dueParts(tx: Transaction, systemIds: readonly string[]): Promise<ReadonlyMap<string, Record<string, unknown>>> {
    return partsOfMany(tx.manager, [duePart], systemIds);
  }

  async addConsent(
    tx: Transaction,
    { decision_id: decision, person_id: person, verdict, reason, at }: StoredConsent,
  ): Promise<void> {
    await sql`
      insert into review_consent (decision_id, person_id, verdict, reason, at)
       values (${decision}, ${person}, ${verdict}, ${reason}, ${at})`.run(tx.manager);
  }
}
