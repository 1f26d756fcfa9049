// Ways that many systems go: from the answers to a decision, and on into use.

import type { Stage } from '@registry/contracts';
import { assess, confirm, duty, move, submit, take } from './deeds';
import type { Answers } from './answers';
import type { Event } from './tale';

export const assessed = (owner: string, facts: Answers): Event[] => [[3, owner, assess(facts)]];
/** Answered and handed to the officers. */
export const submitted = (owner: string, facts: Answers, message?: string): Event[] => [
  ...assessed(owner, facts),
  [1, owner, submit(message)],
];
/** An officer reads it. */
export const inReview = (owner: string, officer: string, facts: Answers, message?: string): Event[] => [
  ...submitted(owner, facts, message),
  [2, officer, take],
];
/** An officer confirmed the class. */
export const confirmed = (owner: string, officer: string, facts: Answers, message?: string): Event[] => [
  ...inReview(owner, officer, facts, message),
  [5, officer, confirm],
];

/** A decision is about a stage: whoever moves the system on is looked at again. */
export const moved = (owner: string, officer: string, after: number, to: Stage, reason?: string): Event[] => [
  [after, owner, move(to, reason)],
  [2, officer, take],
  [2, officer, confirm],
];

const LITERACY = 'Those who work with it took the course on AI and were shown its limits.';
const DATA: Readonly<Record<string, string>> = {
  'eudpr-5-14-16': 'The notice for those concerned is on the page of the tool.',
  'eudpr-27': 'Looked at with the data protection coordinator.',
  'eudpr-31': 'In the register of processing.',
  'eudpr-33': 'Measures are those of the data centre.',
};

/** What is owed for nearly every tool, done. */
export const basics = (owner: string, facts: Answers): Event[] => [
  [9, owner, duty('article-4-deployer', { state: 'met', note: LITERACY })],
  ...(facts['processes_personal_data'] === true
    ? Object.entries(DATA).map(([key, note]): Event => [1, owner, duty(key, { state: 'met', note })])
    : []),
];

/** Confirmed, and what is owed is done. */
export const kept = (owner: string, officer: string, facts: Answers, message?: string): Event[] => [
  ...confirmed(owner, officer, facts, message),
  ...basics(owner, facts),
];
