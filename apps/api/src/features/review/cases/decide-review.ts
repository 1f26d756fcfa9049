import { Injectable } from '@nestjs/common';
import type { DecideReview as Command } from '@registry/contracts';
import { needsConsent } from '@registry/review';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import type { Transaction } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { authorsOf } from '../../classification';
import { validUntil } from '../deadlines';
import { decidedClass } from '../decision';
import { Officers } from '../officers/officers';
import { step } from '../review';
import { ReviewsRepository, type StoredDecision } from '../reviews.repository';
import { ReviewSettings } from '../settings/review-settings';
import { ReviewCases, type OpenCase } from './review-cases';

/**
 * Decides the class of a system, bound to the digest of the assessment that the officer read. A lower class waits for a
 * second officer.
 */
@Injectable()
export class DecideReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: ReviewCases,
    private readonly officers: Officers,
    private readonly settings: ReviewSettings,
    private readonly reviews: ReviewsRepository,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'review.decide', async (tx) => {
      const found = await this.cases.claimToReview(tx, actor, key, expected);
      step(found.state, 'decide');
      await this.officers.requireCharge(tx, found.review.officer_id, actor.id);
      const decision = await this.decisionOf(tx, actor, found, command);
      await this.reviews.addDecision(tx, found.system.id, decision);
      const state = step(found.state, decision.lowers ? 'propose' : 'decide');
      const fact = {
        kind: decision.kind,
        class: decision.class,
        assessmentDigest: decision.assessment_digest,
        ...(decision.lowers ? { lowers: true } : {}),
      };
      const next = decision.lowers ? { proposal_id: decision.id } : { decision_id: decision.id };
      const parts = await this.cases.relyOn(tx, found, decision.id, command.evidence ?? []);
      return this.cases.finish(tx, found, { ...found.review, state, ...next }, { fact, parts });
    });
  }

  private async decisionOf(
    tx: Transaction,
    actor: Actor,
    { system, assessment, review }: OpenCase,
    command: Command,
  ): Promise<StoredDecision> {
    const given = decidedClass(command, {
      ownerId: system.ownerId,
      editorIds: system.editorIds,
      authors: authorsOf(assessment.answers),
      assessment,
    });
    const former = review.former_id === null ? null : await this.reviews.decision(tx.manager, review.former_id);
    return {
      id: randomUUID(),
      number: await this.reviews.nextDecisionNumber(tx, system.id),
      kind: command.kind,
      assessment_id: assessment.id,
      assessment_digest: assessment.digest,
      class: given,
      justification: command.justification?.trim() || null,
      legal_basis: command.legalBasis?.trim() || null,
      decided_by: actor.id,
      decided_at: tx.at,
      lowers: needsConsent(given, assessment, former),
      grounds: assessment.grounds,
      stage: system.stage,
      valid_until: validUntil({ policy: await this.settings.policy(tx.manager) }, given, tx.at),
    };
  }
}
