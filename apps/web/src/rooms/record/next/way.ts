// The way of a record from its registration to the database of the Union: which steps are done, and what is next for
// whoever looks.
import type { ReviewState, SystemDetail } from '@registry/contracts';

export const STEPS = ['registered', 'classified', 'reviewed', 'duties', 'database'] as const;
export type StepName = (typeof STEPS)[number];
export type StepState = 'done' | 'open' | 'none';

type Way = Pick<SystemDetail, 'class' | 'reviewState' | 'progress' | 'stage' | 'presumption'>;

/** What whoever looks may do to this record. */
export interface May {
  readonly answer: boolean;
  readonly submit: boolean;
  readonly decide: boolean;
  readonly meetDuties: boolean;
  readonly register: boolean;
}

/** `wait` is no act: somebody else is to act. */
export type Next =
  | 'answerQuestions'
  | 'classify'
  | 'goOn'
  | 'submit'
  | 'submitAgain'
  | 'decide'
  | 'wait'
  | 'waitForAnswers'
  | 'duties'
  | 'database'
  | 'nothing';

const WITH_OFFICERS: readonly ReviewState[] = ['submitted', 'in_review', 'awaiting_consent'];

const isCertain = ({ class: found }: Way): boolean => found !== null && found.headline !== 'undetermined';

/** What does not apply is `none`, e.g. the database where nothing has to be registered. */
export function stepsOf(record: Way): Readonly<Record<StepName, StepState>> {
  const { reviewState, progress } = record;
  return {
    registered: 'done',
    classified: isCertain(record) ? 'done' : 'open',
    reviewed: reviewState === 'decided' ? 'done' : 'open',
    duties: progress.duties.of === 0 ? 'none' : progress.duties.done === progress.duties.of ? 'done' : 'open',
    database: progress.registration === null ? 'none' : progress.registration === 'registered' ? 'done' : 'open',
  };
}

export function nextOf(record: Way, may: May): Next {
  const { progress, reviewState } = record;
  if (record.stage === 'retired') return 'nothing';
  if (reviewState === 'returned') return may.answer ? 'answerQuestions' : 'waitForAnswers';
  if (WITH_OFFICERS.includes(reviewState)) return may.decide ? 'decide' : 'wait';
  if (record.class === null) return may.answer ? 'classify' : 'nothing';
  if (!isCertain(record) && may.answer) return 'goOn';
  if (reviewState === 'not_requested' && may.submit) return 'submit';
  if (reviewState === 'due_again' && may.submit) return 'submitAgain';
  if (progress.duties.done < progress.duties.of && may.meetDuties) return 'duties';
  if (progress.registration === 'owed' && may.register) return 'database';
  return 'nothing';
}
