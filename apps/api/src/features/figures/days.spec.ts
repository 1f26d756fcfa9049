import { dayAfter, monthEnds } from './days';

describe('days of the calendar', () => {
  it('follow each other over months, years and leap days', () => {
    expect(['2026-12-31', '2028-02-28', '2027-02-28'].map(dayAfter)).toEqual([
      '2027-01-01',
      '2028-02-29',
      '2027-03-01',
    ]);
  });

  it('end twelve months, the last of them before the month of the day', () => {
    const ends = monthEnds('2026-03-31');
    expect([ends.length, ends[0], ends.at(-2), ends.at(-1)]).toEqual([12, '2025-03-31', '2026-01-31', '2026-02-28']);
    expect(monthEnds('2026-01-01').at(-1)).toBe('2025-12-31');
  });
});
