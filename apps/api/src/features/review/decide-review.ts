import { Injectable } from '@nestjs/common';
import type { DecideReview as Command } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { Gate } from '../../platform/access/gate';
import type { Transaction } from '../../platform/database/transaction';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { SystemKey } from '../../platform/http/system-id';
import type { Actor } from '../../platform/identity/actor';
import { Refusal } from '../../platform/problems/refusal';
import { AssessmentsRepository, authorsOf } from '../classification';
import { SystemsRepository, type AiSystem } from '../systems';
import { barredBecause, decidedClass } from './decision';
import { step } from './review';
import { reviewPart, ReviewsRepository, type StoredDecision, type StoredReview } from './reviews.repository';

/** Decides the class of a system, bound to the digest of the assessment that the officer read. */
@Injectable()
export class DecideReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly reviews: ReviewsRepository,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'review.decide', async (tx) => {
      const system = await this.systems.claim(tx, key, expected, (found) => this.gate.require(actor, 'read', 'Review', found));
      const review = await this.reviews.find(tx.manager, system.id);
      const state = step(review?.state ?? null, 'decide');
      const decision = await this.decide(tx, actor, system, command);
      const part = reviewPart({ ...(review as StoredReview), state }, decision);
      tx.record({
        subject: { type: 'AiSystem', id: system.id },
        fact: { kind: decision.kind, class: decision.class, assessmentDigest: decision.assessment_digest },
        parts: { review: part },
      });
      return system.id;
    });
  }

  private async decide(tx: Transaction, actor: Actor, system: AiSystem, command: Command): Promise<StoredDecision> {
    const assessment = await this.assessments.current(tx.manager, system.id);
    if (!assessment) throw new Refusal('classification.missing');
    const on = { ownerId: system.ownerId, editorIds: system.editorIds, authors: authorsOf(assessment.answers), assessment };
    const bar = barredBecause(actor.id, on);
    if (bar) throw new Refusal(bar);
    this.gate.require(actor, 'decide', 'Review', system);
    const decision: StoredDecision = {
      id: randomUUID(),
      number: await this.reviews.nextDecisionNumber(tx, system.id),
      kind: command.kind,
      assessment_id: assessment.id,
      assessment_digest: assessment.digest,
      class: decidedClass(command, on),
      justification: command.justification?.trim() || null,
      legal_basis: command.legalBasis?.trim() || null,
      decided_by: actor.id,
      decided_at: tx.at,
    };
    await this.reviews.decide(tx, system.id, decision);
    return decision;
  }
}
