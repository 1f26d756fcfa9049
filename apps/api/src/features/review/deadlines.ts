// By when a case is taken and decided, in working days of the institution.

import type { ReviewPolicy } from '@registry/contracts';
import { addWorkingDays, workingDaysBetween } from '@registry/review';
import { institutionDay } from '../../platform/ground/institution-day';
import type { StoredReview } from './review';

export interface DeadlineRules {
  readonly policy: ReviewPolicy;
  /** Days on which the institution does not work, besides weekends. */
  readonly free: ReadonlySet<string>;
}

type Deadlines = Pick<StoredReview, 'take_by' | 'decide_by'>;

/** Both run from the day of the submission. */
export function started({ policy, free }: DeadlineRules, at: Date): Deadlines {
  const day = institutionDay(at);
  return {
    take_by: addWorkingDays(day, policy.takeDays, free),
    decide_by: addWorkingDays(day, policy.decideDays, free),
  };
}

/** While the questions were with the owner, the clock stood still. */
export function wentOn(
  clock: DeadlineRules,
  { decide_by: decideBy, returned_at: returnedAt }: StoredReview,
  at: Date,
): Deadlines {
  const [today, anew] = [institutionDay(at), started(clock, at)];
  if (decideBy === null || returnedAt === null) return anew;
  const stood = workingDaysBetween(institutionDay(returnedAt), today, clock.free);
  return { take_by: anew.take_by, decide_by: addWorkingDays(decideBy, stood, clock.free) };
}

/** Working days until a day; below zero once it has passed. */
export function workingDaysLeft(dueOn: string | null, today: string, free: DeadlineRules['free']): number | null {
  if (dueOn === null) return null;
  return dueOn < today ? 0 - workingDaysBetween(dueOn, today, free) : workingDaysBetween(today, dueOn, free);
}

/** The last day on which a decision of this class stands. */
export function validUntil({ policy }: Pick<DeadlineRules, 'policy'>, decided: string, at: Date): string {
  const day = new Date(`${institutionDay(at)}T00:00:00Z`);
  const months = decided === 'high_risk' ? policy.validMonthsHighRisk : policy.validMonths;
  const wanted = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months, 1);
  // From the 31st of a month to the last day of a shorter one.
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(wanted, last));
  return day.toISOString().slice(0, 10);
}
