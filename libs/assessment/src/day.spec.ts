import fc from 'fast-check';
import { dayIn, hourIn, startOfDay } from './index';

const ZONES = [
  'Europe/Brussels',
  'America/New_York',
  'Asia/Tokyo',
  'Pacific/Kiritimati',
  'Pacific/Honolulu',
  'America/Sao_Paulo',
  'Atlantic/Azores',
  'Asia/Beirut',
] as const;

describe('days in a zone', () => {
  it.each([
    ['Europe/Brussels', '2026-03-29T00:59:59Z', '2026-03-29', 1],
    ['Europe/Brussels', '2026-03-29T01:00:00Z', '2026-03-29', 3],
    ['Europe/Brussels', '2026-10-25T00:59:59Z', '2026-10-25', 2],
    ['Europe/Brussels', '2026-10-25T01:00:00Z', '2026-10-25', 2],
    ['America/New_York', '2026-12-07T04:59:59Z', '2026-12-06', 23],
    ['Pacific/Kiritimati', '2026-12-06T10:00:00Z', '2026-12-07', 0],
  ])('are those of its clocks: %s at %s', (zone, at, day, hour) =>
    expect([dayIn(zone, new Date(at)), hourIn(zone, new Date(at))]).toEqual([day, hour]),
  );

  it.each([
    ['Europe/Brussels', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Brussels', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['Europe/Brussels', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['Europe/Brussels', '2026-10-26', '2026-10-25T23:00:00.000Z'],
    ['Asia/Tokyo', '2026-11-28', '2026-11-27T15:00:00.000Z'],
    // Clocks went from 23:59:59 to 01:00.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
  ])('begin when its clocks say so: %s, %s', (zone, day, start) =>
    expect(startOfDay(zone, day).toISOString()).toBe(start),
  );

  it('begin at their first instant, in any zone and through any change of the clocks', () => {
    const days = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), days, (zone, day) => {
        const start = startOfDay(zone, day);
        return dayIn(zone, start) === day && dayIn(zone, new Date(start.getTime() - 1000)) < day;
      }),
      { numRuns: 500 },
    );
  });
});
