import { Injectable } from '@nestjs/common';
import type { SubmitForReview as Command } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { started } from '../deadlines';
import { Officers } from '../officers/officers';
import { opened, step } from '../review';
import { ReviewSettings } from '../settings/review-settings';
import { ReviewCases } from './review-cases';

/** Hands an assessed system to the compliance officers; where reviews are assigned in turn, to the next of them. */
@Injectable()
export class SubmitForReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: ReviewCases,
    private readonly officers: Officers,
    private readonly settings: ReviewSettings,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'review.submit', async (tx) => {
      const found = await this.cases.claimToSubmit(tx, actor, key, expected);
      const state = step(found.state, 'submit');
      const clock = await this.settings.deadlineRules(tx.manager);
      const officer = clock.policy.rotates ? await this.officers.nextInTurn(tx, found) : null;
      const next = opened(found.review, {
        state,
        submitted_by: actor.id,
        submitted_at: tx.at,
        message: command.message ?? null,
        ...started(clock, tx.at),
      });
      const assigned = officer === null ? next : { ...next, officer_id: officer, assigned_at: tx.at };
      return this.cases.finish(tx, found, assigned, {
        fact: { assessmentDigest: found.assessment.digest, ...(officer === null ? {} : { officer }) },
      });
    });
  }
}
