import { started, validUntil, wentOn, workingDaysLeft, type DeadlineRules } from './deadlines';
import type { StoredReview } from './review';

const clock: DeadlineRules = {
  policy: { takeDays: 5, decideDays: 20, validMonths: 12, validMonthsHighRisk: 6, rotates: false },
  free: new Set(['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01']),
};
const at = (day: string): Date => new Date(`${day}T12:00:00Z`);

describe('the clocks of a review', () => {
  it('run in working days of the institution, from the day of the submission in Brussels', () => {
    expect(started(clock, at('2026-11-27'))).toEqual({ take_by: '2026-12-04', decide_by: '2027-01-05' });
    expect(started(clock, new Date('2026-11-26T23:30:00Z'))).toEqual({
      take_by: '2026-12-04',
      decide_by: '2027-01-05',
    });
  });

  it('stand still while the questions are with the owner', () => {
    const returned = { decide_by: '2026-12-11', returned_at: at('2026-11-30') } as StoredReview;
    expect(wentOn(clock, returned, at('2026-12-02'))).toEqual({ take_by: '2026-12-09', decide_by: '2026-12-15' });
    expect(wentOn(clock, returned, at('2026-11-30')).decide_by).toBe('2026-12-11');
  });

  it('say how many working days are left, and how many have passed', () => {
    const left = (due: string | null, today: string): number | null => workingDaysLeft(due, today, clock.free);
    expect([left('2026-12-04', '2026-12-04'), left('2026-12-04', '2026-11-27'), left(null, '2026-12-04')]).toEqual([
      0,
      5,
      null,
    ]);
    // Over the end of the year the institution is closed; a weekend is no day that passes.
    expect([
      left('2027-01-04', '2026-12-23'),
      left('2026-12-04', '2026-12-05'),
      left('2026-12-04', '2026-12-08'),
    ]).toEqual([1, 0, -2]);
  });

  it('let a decision stand for months, to the end of a shorter one at most', () => {
    expect(validUntil(clock, 'high_risk', at('2026-11-27'))).toBe('2027-05-27');
    expect(validUntil(clock, 'minimal', at('2026-11-27'))).toBe('2027-11-27');
    expect(validUntil(clock, 'high_risk', at('2026-08-31'))).toBe('2027-02-28');
  });
});
