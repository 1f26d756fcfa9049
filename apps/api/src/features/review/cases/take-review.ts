import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { started } from '../deadlines';
import { opened, step, type StoredReview } from '../review';
import { ReviewSettings } from '../settings/review-settings';
import { ReviewCases, type OpenCase } from './review-cases';

/** Takes a submitted case, or opens one that has fallen due again. */
@Injectable()
export class TakeReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: ReviewCases,
    private readonly settings: ReviewSettings,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number): Promise<string> {
    return this.unitOfWork.run(actor, 'review.take', async (tx) => {
      const found = await this.cases.claimToReview(tx, actor, key, expected);
      const state = step(found.state, 'take');
      const deadlines = started(await this.settings.deadlineRules(tx.manager), tx.at);
      const next: StoredReview = {
        ...(found.state === 'due_again' ? reopened(found, deadlines) : found.review),
        state,
        officer_id: actor.id,
        assigned_at: tx.at,
        taken_at: tx.at,
      };
      return this.cases.finish(tx, found, { ...next, decide_by: next.decide_by ?? deadlines.decide_by }, { fact: {} });
    });
  }
}

/** Who submitted it, and when, stays as it was: nobody did so again. */
function reopened({ review }: OpenCase, deadlines: Pick<StoredReview, 'take_by' | 'decide_by'>): StoredReview {
  const { state, submitted_by: by, submitted_at: at, message } = review;
  return opened(review, { state, submitted_by: by, submitted_at: at, message, ...deadlines });
}
