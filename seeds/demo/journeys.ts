// Ways that many systems go: from the answers to a decision.

import { assess, confirm, submit, take } from './deeds';
import type { Answers } from './answers';
import type { Event } from './tale';

export const assessed = (owner: string, facts: Answers): Event[] => [[3, owner, assess(facts)]];
/** Answered and handed to the officers. */
export const submitted = (owner: string, facts: Answers, message?: string): Event[] => [...assessed(owner, facts), [1, owner, submit(message)]];
/** An officer reads it. */
export const inReview = (owner: string, officer: string, facts: Answers, message?: string): Event[] => [...submitted(owner, facts, message), [2, officer, take]];
/** An officer confirmed the class. */
export const confirmed = (owner: string, officer: string, facts: Answers, message?: string): Event[] => [...inReview(owner, officer, facts, message), [5, officer, confirm]];
