import { monthOf, nextMonth, previousMonth, quarterOf, weeksOf } from './months';

describe('a month of the calendar', () => {
  it('follows and precedes another, over the years too', () => {
    expect([nextMonth('2026-12-01'), nextMonth('2027-01-01'), nextMonth('2028-02-01')]).toEqual([
      '2027-01-01',
      '2027-02-01',
      '2028-03-01',
    ]);
    expect([previousMonth('2027-01-01'), previousMonth('2028-03-01')]).toEqual(['2026-12-01', '2028-02-01']);
    expect([quarterOf('2026-12-01'), quarterOf('2027-04-01'), monthOf('2027-04-30')]).toEqual([
      '2026-10-01',
      '2027-04-01',
      '2027-04-01',
    ]);
  });

  it.each(['2026-02-01', '2026-11-01', '2027-02-01', '2028-02-01', '2027-08-01'])(
    'has each of its days once, in weeks of seven from Monday: %s',
    (month) => {
      const weeks = weeksOf(month);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      const days = weeks.flat().filter((day) => day !== null);
      const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
      expect(days).toHaveLength(last);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days[0]).toBe(month);
      for (const week of weeks)
        for (const [index, day] of week.entries())
          if (day !== null) expect((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(index);
    },
  );
});
