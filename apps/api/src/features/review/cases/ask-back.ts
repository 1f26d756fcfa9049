import { Injectable } from '@nestjs/common';
import type { AnswerQuestions, ProblemError, ReturnReview } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { wentOn } from '../deadlines';
import { Officers } from '../officers/officers';
import { step } from '../review';
import { ReviewSettings } from '../settings/review-settings';
import { Questions, type StoredQuestion } from './questions';
import { ReviewCases } from './review-cases';

/** Sends a case back to its owner with questions; answered, it goes back to the same officer. */
@Injectable()
export class AskBack {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: ReviewCases,
    private readonly questions: Questions,
    private readonly officers: Officers,
    private readonly settings: ReviewSettings,
  ) {}

  ask(actor: Actor, key: SystemKey, expected: number, command: ReturnReview): Promise<string> {
    return this.unitOfWork.run(actor, 'review.return', async (tx) => {
      const found = await this.cases.claimToReview(tx, actor, key, expected);
      const state = step(found.state, 'return');
      await this.officers.requireCharge(tx, found.review.officer_id, actor.id);
      const parts = await this.questions.ask(tx, found.system.id, command.questions);
      return this.cases.finish(
        tx,
        found,
        { ...found.review, state, returned_at: tx.at },
        { questions: command.questions.length },
        parts,
      );
    });
  }

  answer(actor: Actor, key: SystemKey, expected: number, command: AnswerQuestions): Promise<string> {
    return this.unitOfWork.run(actor, 'review.answer', async (tx) => {
      const found = await this.cases.claimToSubmit(tx, actor, key, expected);
      const state = step(found.state, 'answer');
      const review = found.review!;
      const open = await this.questions.open(tx.manager, found.system.id);
      requireAll(open, command);
      const parts = await this.questions.answer(tx, open, command.answers);
      const deadlines = wentOn(await this.settings.deadlineRules(tx.manager), review, tx.at);
      const fact = { questions: open.length, assessmentDigest: found.assessment.digest };
      return this.cases.finish(
        tx,
        found,
        { ...review, state, taken_at: null, returned_at: null, ...deadlines },
        fact,
        parts,
      );
    });
  }
}

/** Each open question once, and nothing else. */
function requireAll(open: readonly StoredQuestion[], { answers }: AnswerQuestions): void {
  const faults: ProblemError[] = [];
  answers.forEach(({ question }, index) => {
    if (!open.some(({ id }) => id === question))
      faults.push({
        pointer: `/answers/${index}/question`,
        code: 'not-open',
        detail: 'There is no such open question.',
      });
    if (answers.findIndex((other) => other.question === question) < index)
      faults.push({ pointer: `/answers/${index}/question`, code: 'twice', detail: 'This question is answered twice.' });
  });
  for (const { id, number } of open) {
    if (!answers.some(({ question }) => question === id))
      faults.push({ pointer: '/answers', code: 'missing', detail: `Question ${number} is not answered.` });
  }
  if (faults.length > 0) throw new Refusal('review.questions-open', {}, faults);
}
