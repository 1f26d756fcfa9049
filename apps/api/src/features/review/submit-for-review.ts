import { Injectable } from '@nestjs/common';
import type { SubmitForReview as Command } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { SystemKey } from '../../platform/http/system-id';
import type { Actor } from '../../platform/identity/actor';
import { Refusal } from '../../platform/problems/refusal';
import { AssessmentsRepository } from '../classification';
import { SystemsRepository } from '../systems';
import { step } from './review';
import { reviewPart, ReviewsRepository } from './reviews.repository';

/** Hands an assessed system to the compliance officers. */
@Injectable()
export class SubmitForReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly reviews: ReviewsRepository,
  ) {}

  async execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'review.submit', async (tx) => {
      const system = await this.systems.claim(tx, key, expected, (found) => this.gate.require(actor, 'submit', 'AiSystem', found));
      const assessment = await this.assessments.current(tx.manager, system.id);
      if (!assessment) throw new Refusal('classification.missing');
      const before = await this.reviews.find(tx.manager, system.id);
      const state = step(before?.state ?? null, 'submit');
      if (before?.decided_assessment_id === assessment.id) {
        throw new Refusal('review.state', { state: 'decided', command: 'submit' });
      }
      const message = command.message ?? null;
      await this.reviews.submit(tx, system.id, message);
      const review = reviewPart({ state, submitted_by: actor.id, submitted_at: tx.at, message }, null);
      tx.record({ subject: { type: 'AiSystem', id: system.id }, fact: { assessmentDigest: assessment.digest }, parts: { review } });
      return system.id;
    });
  }
}
