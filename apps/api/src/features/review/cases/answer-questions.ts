import { Injectable } from '@nestjs/common';
import type { AnswerQuestions as Command, ProblemError } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { wentOn } from '../deadlines';
import { step } from '../review';
import { ReviewSettings } from '../settings/review-settings';
import { Questions, type StoredQuestion } from './questions';
import { ReviewCases } from './review-cases';

/** Answers all open questions of a case that was sent back; it goes back to the same officer. */
@Injectable()
export class AnswerQuestions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: ReviewCases,
    private readonly questions: Questions,
    private readonly settings: ReviewSettings,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<string> {
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
        { fact, parts },
      );
    });
  }
}

/** Each open question once, and nothing else. */
function requireAll(open: readonly StoredQuestion[], { answers }: Command): void {
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
