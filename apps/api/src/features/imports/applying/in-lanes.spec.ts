import { setImmediate as turn } from 'node:timers/promises';
import { inLanes } from './in-lanes';

const rows = Array.from({ length: 23 }, (_, index) => index);

test('gives what came of all rows in their order, whichever slice is done first', async () => {
  const done = await inLanes(rows, {
    of: 5,
    each: async (slice) => {
      for (let wait = slice[0]! % 2 === 0 ? 6 : 1; wait > 0; wait -= 1) await turn();
      return slice.map((row) => row * 2);
    },
  });
  expect(done).toEqual(rows.map((row) => row * 2));
  expect(await inLanes([], { of: 5, each: async () => [1] })).toEqual([]);
});

test('has two slices under way, and never more', async () => {
  let [underWay, most] = [0, 0];
  await inLanes(rows, {
    of: 2,
    each: async () => {
      most = Math.max(most, ++underWay);
      await turn();
      underWay -= 1;
      return [];
    },
  });
  expect(most).toBe(2);
});

test('throws what a slice throws, once the other has come to its end, and begins no further one', async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const failing = inLanes(rows, {
    of: 5,
    each: async ([first]) => {
      begun.push(first!);
      if (first === 0) throw new Error('refused');
      for (let wait = 0; wait < 5; wait += 1) await turn();
      ended.push(first!);
      return [];
    },
  });
  await expect(failing).rejects.toThrow('refused');
  expect({ begun, ended }).toEqual({ begun: [0, 5], ended: [5] });
});
