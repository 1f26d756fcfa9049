import { Injectable } from '@nestjs/common';
import type { ReturnReview } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { Officers } from '../officers/officers';
import { step } from '../review';
import { Questions } from './questions';
import { ReviewCases } from './review-cases';

/** Sends a case back to its owner with questions. */
@Injectable()
export class AskBack {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: ReviewCases,
    private readonly questions: Questions,
    private readonly officers: Officers,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, command: ReturnReview): Promise<string> {
    return this.unitOfWork.run(actor, 'review.return', async (tx) => {
      const found = await this.cases.claimToReview(tx, actor, key, expected);
      const state = step(found.state, 'return');
      await this.officers.requireCharge(tx, found.review.officer_id, actor.id);
      const parts = await this.questions.ask(tx, found.system.id, command.questions);
      return this.cases.finish(
        tx,
        found,
        { ...found.review, state, returned_at: tx.at },
        { fact: { questions: command.questions.length }, parts },
      );
    });
  }
}
