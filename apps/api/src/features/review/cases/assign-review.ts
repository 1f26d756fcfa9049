import { Injectable } from '@nestjs/common';
import type { AssignReview as Command } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { Officers } from '../officers/officers';
import { step } from '../review';
import { ReviewCases } from './review-cases';

/** Gives a case to an officer, oneself too; one that is being reviewed goes on where it was. */
@Injectable()
export class AssignReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: ReviewCases,
    private readonly officers: Officers,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, { officer }: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'review.assign', async (tx) => {
      const found = await this.cases.claimToAssign(tx, actor, key, expected);
      const state = step(found.state, 'assign');
      await this.officers.require(tx, found, officer);
      const { officer_id: from } = found.review;
      return this.cases.finish(
        tx,
        found,
        { ...found.review, state, officer_id: officer, assigned_at: tx.at },
        { fact: { from, to: officer } },
      );
    });
  }
}
