import type { PersonRef, ReviewRecord, ReviewState } from '@registry/contracts';
import { isTaken, standingOf } from './standing';

const person = (id: string): PersonRef => ({ id, name: id }) as PersonRef;
const review = (state: ReviewState, officer: string | null, standIn: string | null = null): ReviewRecord =>
  ({
    state,
    officer: officer === null ? null : person(officer),
    standIn: standIn === null ? null : person(standIn),
  }) as ReviewRecord;

describe('where a case stands for an officer', () => {
  it.each([
    ['submitted', null, null, 'open'],
    ['submitted', 'me', null, 'open'],
    ['submitted', 'other', null, 'others'],
    ['submitted', 'other', 'me', 'open'],
    ['in_review', 'me', null, 'open'],
    ['in_review', 'other', null, 'others'],
    ['due_again', 'other', null, 'open'],
    ['awaiting_consent', 'me', null, 'consent'],
    ['returned', 'me', null, 'closed'],
    ['decided', 'me', null, 'closed'],
    ['not_requested', null, null, 'closed'],
  ] as const)('%s, with %s, stood in for by %s: %s', (state, officer, standIn, expected) =>
    expect(standingOf(review(state, officer, standIn), 'me', null)).toBe(expected),
  );

  it('who is barred may not act where others could, and is told nothing where nobody can', () => {
    expect(standingOf(review('submitted', null), 'me', 'author')).toBe('barred');
    expect(standingOf(review('in_review', 'me'), 'me', 'owner')).toBe('barred');
    expect(standingOf(review('decided', 'me'), 'me', 'owner')).toBe('closed');
  });

  it('is taken only while it is under review', () => {
    expect(isTaken(review('in_review', 'me'))).toBe(true);
    expect(isTaken(review('submitted', 'me'))).toBe(false);
    expect(isTaken(review('due_again', 'me'))).toBe(false);
  });
});
