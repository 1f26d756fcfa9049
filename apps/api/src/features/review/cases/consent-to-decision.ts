import { Injectable } from '@nestjs/common';
import type { ConsentToDecision as Command } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { requireSameCase } from '../decision';
import { step } from '../review';
import { refusalPart, refusalPartName } from '../review-part';
import { ReviewsRepository } from '../reviews.repository';
import { ReviewCases } from './review-cases';

/** What a second officer says to a decision that lowers the class; refused, the case goes back to the first. */
@Injectable()
export class ConsentToDecision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: ReviewCases,
    private readonly reviews: ReviewsRepository,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'review.consent', async (tx) => {
      const found = await this.cases.claimToReview(tx, actor, key, expected);
      const state = step(found.state, command.verdict);
      const proposal = await this.reviews.decision(tx.manager, found.review.proposal_id!);
      if (proposal.decided_by === actor.id) throw new Refusal('review.own-decision');
      const reason = command.reason?.trim() || null;
      if (command.verdict === 'refuse' && reason === null) {
        throw new Refusal('request.malformed', {}, [
          { pointer: '/reason', code: 'required', detail: 'Say why you do not consent.' },
        ]);
      }
      // Whoever does not consent need not have read the answers of today.
      requireSameCase(
        proposal,
        command.decision,
        command.verdict === 'consent' ? found.assessment.digest : proposal.assessment_digest,
      );
      const consent = {
        decision_id: proposal.id,
        person_id: actor.id,
        verdict: command.verdict,
        reason,
        at: tx.at,
      };
      await this.reviews.addConsent(tx, consent);
      const next = command.verdict === 'consent' ? { decision_id: proposal.id } : {};
      const parts = command.verdict === 'refuse' ? { [refusalPartName(proposal.id)]: refusalPart(consent) } : {};
      const fact = { verdict: command.verdict, class: proposal.class, decision: proposal.id };
      return this.cases.finish(tx, found, { ...found.review, state, proposal_id: null, ...next }, { fact, parts });
    });
  }
}
