import type { ReviewState, SystemDetail } from '@registry/contracts';
import { nextOf, stepsOf, type May, type Next } from './way';

type Way = Parameters<typeof nextOf>[0];

const ALL: May = { answer: true, submit: true, decide: false, meetDuties: true, register: true };
const OFFICER: May = { answer: false, submit: false, decide: true, meetDuties: true, register: false };
const READER: May = { answer: false, submit: false, decide: false, meetDuties: false, register: false };

const classOf = (headline: 'high_risk' | 'undetermined'): SystemDetail['class'] => ({
  headline,
  definite: headline === 'high_risk',
  lower: 'minimal',
  upper: 'high_risk',
});
const way = (changes: Partial<Way> = {}): Way => ({
  class: classOf('high_risk'),
  reviewState: 'decided',
  stage: 'pilot',
  progress: { duties: { done: 0, of: 0, late: 0 }, registration: null, questions: 0, threads: 0, incidents: 0 },
  ...changes,
});
const withDuties = (done: number, of: number, registration: 'owed' | 'registered' | null = null): Way =>
  way({ progress: { ...way().progress, duties: { done, of, late: 0 }, registration } });

describe('what is next for a record', () => {
  it.each<[string, Way, May, Next]>([
    ['no answers', way({ class: null, reviewState: 'not_requested' }), ALL, 'classify'],
    ['no answers, to a reader', way({ class: null, reviewState: 'not_requested' }), READER, 'nothing'],
    ['an open class', way({ class: classOf('undetermined'), reviewState: 'not_requested' }), ALL, 'goOn'],
    ['a certain class', way({ reviewState: 'not_requested' }), ALL, 'submit'],
    ['a decision that stands no more', way({ reviewState: 'due_again' }), ALL, 'submitAgain'],
    ['questions of an officer', way({ reviewState: 'returned' }), ALL, 'answerQuestions'],
    ['questions of an officer, to the officer', way({ reviewState: 'returned' }), OFFICER, 'waitForAnswers'],
    ['open duties', withDuties(7, 34), ALL, 'duties'],
    ['no open duties, to register', withDuties(34, 34, 'owed'), ALL, 'database'],
    ['everything', withDuties(34, 34, 'registered'), ALL, 'nothing'],
    ['retired', way({ stage: 'retired', class: null }), ALL, 'nothing'],
  ])('with %s', (_, record, may, next) => expect(nextOf(record, may)).toBe(next));

  it.each<ReviewState>(['submitted', 'in_review', 'awaiting_consent'])('is the officers’ turn while %s', (state) => {
    expect([nextOf(way({ reviewState: state }), ALL), nextOf(way({ reviewState: state }), OFFICER)]).toEqual([
      'wait',
      'decide',
    ]);
  });
});

describe('the steps of a record', () => {
  it('are those that apply', () => {
    expect(stepsOf(way())).toEqual({
      registered: 'done',
      classified: 'done',
      reviewed: 'done',
      duties: 'none',
      database: 'none',
    });
    expect(stepsOf({ ...withDuties(7, 34, 'owed'), class: null, reviewState: 'returned' })).toEqual({
      registered: 'done',
      classified: 'open',
      reviewed: 'open',
      duties: 'open',
      database: 'open',
    });
  });
});
