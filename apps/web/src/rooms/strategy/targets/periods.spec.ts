import { dotOf, isWithin, periodOf, periods, quarterOfDay } from './periods';

const action = (year: number, quarter: number | null, due: string | null, systems = 0) => ({
  code: `${year}-${quarter}`,
  systems,
  target: {
    kind: due === null ? 'from' : 'by',
    rawFr: '',
    labelEn: '',
    labelFr: '',
    year,
    quarter,
    from: '',
    due,
  } as const,
});

describe('targets of the strategy', () => {
  it('stand in quarters, and in the years that hold them', () => {
    const [quarter, year] = [action(2026, 3, '2026-09-30'), action(2026, null, '2026-12-31')];
    expect([periodOf(quarter), periodOf(year), quarterOfDay('2026-11-30')]).toEqual(['2026-3', '2026', '2026-4']);
    expect([
      isWithin(quarter, '2026'),
      isWithin(year, '2026'),
      isWithin(year, '2026-3'),
      isWithin(quarter, '202'),
    ]).toEqual([true, true, false, false]);
    expect(periods([year, quarter, action(2025, 4, null)])).toEqual(['2025-4', '2026', '2026-3']);
  });

  it('are late where their day has passed and no system serves them; what only begins is never late', () => {
    const today = '2026-11-30';
    expect(
      [
        action(2026, 3, '2026-09-30'),
        action(2026, 3, '2026-09-30', 1),
        action(2026, 3, null),
        action(2027, 1, '2027-03-31'),
      ].map((one) => dotOf(one, today)),
    ).toEqual(['late', 'served', 'empty', 'empty']);
  });
});
