import type { DayFigures } from '@registry/contracts';
import { monthsOf, nowOf, quarterOf } from './series';

const day = (late: number): DayFigures => ({
  systems: [
    { class: 'high_risk', count: 2 },
    { class: 'none', count: 3 },
  ],
  undecided: [],
  lateDuties: late,
  seriousIncidents: 0,
  actions: 0,
});

describe('the numbers of the register', () => {
  it('are compared with the beginning of the quarter, which has been', () => {
    expect(['2026-11-30', '2026-10-02', '2026-10-01', '2027-01-01', '2027-01-02'].map(quarterOf)).toEqual([
      '2026-10-01',
      '2026-10-01',
      '2026-07-01',
      '2026-10-01',
      '2027-01-01',
    ]);
  });

  it('are told month by month, without the day that is only compared with', () => {
    const past = {
      days: [
        { day: '2026-09-30', figures: day(4) },
        { day: '2026-10-01', figures: day(5) },
        { day: '2026-10-31', figures: null },
      ],
    };
    expect(monthsOf(past, 'late', '2026-10-01')).toEqual([
      { day: '2026-09-30', value: 4 },
      { day: '2026-10-31', value: null },
    ]);
    expect(monthsOf(past, 'systems', '2026-09-30').map(({ value }) => value)).toEqual([5, 5, null]);
  });

  it('add up what is read and what is only counted, each for itself', () => {
    const none = { count: 0, hidden: 0 };
    const { systems } = nowOf({
      systems: [
        { class: 'minimal', count: 2, hidden: 1 },
        { class: 'none', count: 4, hidden: 0 },
      ],
      undecided: [],
      lateDuties: none,
      seriousIncidents: none,
      actions: { ...none, of: 70 },
    });
    expect(systems).toEqual({ count: 6, hidden: 1 });
  });
});
