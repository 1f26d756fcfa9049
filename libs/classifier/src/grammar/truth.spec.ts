import { and, not, or } from './truth';
import type { Truth } from './types';

const T: Truth = 'true';
const F: Truth = 'false';
const U: Truth = 'unknown';

test.each([
  [T, T, T, T],
  [T, F, F, T],
  [T, U, U, T],
  [F, T, F, T],
  [F, F, F, F],
  [F, U, F, U],
  [U, T, U, T],
  [U, F, F, U],
  [U, U, U, U],
])('%s with %s: and is %s, or is %s', (a, b, both, either) => {
  expect(and([a, b])).toBe(both);
  expect(or([a, b])).toBe(either);
});

test.each([
  [T, F],
  [F, T],
  [U, U],
])('not %s is %s', (a, negation) => {
  expect(not(a)).toBe(negation);
});

test('nothing at all is true for "all" and false for "any"', () => {
  expect(and([])).toBe(T);
  expect(or([])).toBe(F);
});
