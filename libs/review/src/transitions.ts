// The review of one system as a table: its states, and which command leads from one to the next.

import { REVIEW_STATES, type ReviewState } from '@registry/contracts';

/** States that are written down. A review that has fallen due again is a decided one that no longer stands. */
export const STORED_STATES = ['submitted', 'in_review', 'returned', 'awaiting_consent', 'decided'] as const;
export type StoredState = (typeof STORED_STATES)[number];

export const COMMANDS = [
  'submit',
  'take',
  'assign',
  'return',
  'answer',
  'decide',
  'propose',
  'consent',
  'refuse',
  'fallDue',
  'free',
] as const;
export type ReviewCommand = (typeof COMMANDS)[number];

export interface Transition {
  readonly from: ReviewState;
  readonly by: ReviewCommand;
  readonly to: ReviewState;
}

const step = (from: ReviewState, by: ReviewCommand, to: ReviewState): Transition => ({ from, by, to });

export const transitions: readonly Transition[] = [
  step('not_requested', 'submit', 'submitted'),
  step('submitted', 'assign', 'submitted'),
  step('submitted', 'take', 'in_review'),
  step('in_review', 'assign', 'in_review'),
  step('in_review', 'return', 'returned'),
  step('returned', 'answer', 'submitted'),
  step('in_review', 'decide', 'decided'),
  // A lower class waits for a second officer.
  step('in_review', 'propose', 'awaiting_consent'),
  step('awaiting_consent', 'consent', 'decided'),
  step('awaiting_consent', 'refuse', 'in_review'),
  // Whoever reviewed it has left, or may no longer: anybody else can take it.
  step('submitted', 'free', 'submitted'),
  step('in_review', 'free', 'submitted'),
  step('returned', 'free', 'returned'),
  // Something happened after the decision: it is kept, and no longer stands.
  step('decided', 'fallDue', 'due_again'),
  step('due_again', 'submit', 'submitted'),
  // New rules or an incident concern the officer, who need not wait for the owner.
  step('due_again', 'take', 'in_review'),
];

/** The next state, or null where the command is not allowed. */
export function nextState(from: ReviewState, by: ReviewCommand): ReviewState | null {
  return transitions.find((transition) => transition.from === from && transition.by === by)?.to ?? null;
}

/** What is wrong with a table of states: a state nobody reaches or leaves, a command that leads two ways or nowhere. */
export function faultsOf(table: readonly Transition[]): string[] {
  const reached = new Set<ReviewState>(['not_requested']);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const { from, to } of table) if (reached.has(from)) reached.add(to);
  }
  const ways = table.map(({ from, by }) => `${from} by ${by}`);
  return [
    ...REVIEW_STATES.filter((state) => !reached.has(state)).map((state) => `nothing leads to ${state}`),
    ...REVIEW_STATES.filter((state) => !table.some(({ from }) => from === state)).map(
      (state) => `nothing leads out of ${state}`,
    ),
    ...COMMANDS.filter((command) => !table.some(({ by }) => by === command)).map(
      (command) => `${command} leads nowhere`,
    ),
    ...ways.filter((way, index) => ways.indexOf(way) !== index).map((way) => `${way} leads two ways`),
  ];
}
