import { isDay } from './day';

test.each(['2026-12-02', '2028-02-29', '2000-02-29', '0001-01-01'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  '2026-02-30',
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-01-00',
  '2026-1-1',
  '2026-12-02T00:00:00Z',
  '',
  'x',
])('"%s" is none', (text) => {
  expect(isDay(text)).toBe(false);
});
