import { Injectable } from '@nestjs/common';
import type { ReviewPolicy } from '@registry/contracts';
import type { Acting } from '../../../platform/ground/actor';
import { withoutUndefined } from '../../../platform/ground/without-undefined';
import { malformed } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { REVIEW, ReviewSettings } from './review-settings';

/** Changes how reviews are run. Clocks that run already stay as they are. */
@Injectable()
export class ChangeReviewPolicy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: ReviewSettings,
  ) {}

  execute(actor: Acting, said: ReviewPolicy): Promise<void> {
    if (said.decideDays < said.takeDays)
      throw malformed({
        pointer: '/decideDays',
        code: 'less-than-take-days',
        detail: 'A case is taken before it is decided.',
      });
    if (said.validMonthsHighRisk > said.validMonths) {
      throw malformed({
        pointer: '/validMonthsHighRisk',
        code: 'more-than-valid-months',
        detail: 'A decision on a high-risk system does not stand longer than others.',
      });
    }
    return this.unitOfWork.run(actor, 'settings.review', async (tx) => {
      const before = await this.settings.policy(tx.manager);
      const policy = { ...before, ...withoutUndefined(said) };
      await this.settings.keepPolicy(tx, policy);
      tx.record({ subject: REVIEW, fact: { from: before, to: policy }, parts: { policy } });
    });
  }
}
