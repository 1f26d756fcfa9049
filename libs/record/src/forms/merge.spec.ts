import fc from 'fast-check';
import { changedKeys, isSame } from './compare';
import { mergeEdits } from './merge';

type Values = Record<string, string | null | string[]>;

const values: fc.Arbitrary<Values> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.oneof(fc.constantFrom(null, 'x', 'y'), fc.array(fc.constantFrom('p', 'q'), { maxLength: 2 })),
);

it('nothing has changed between a record and itself, and "not there" is "not known"', () => {
  fc.assert(
    fc.property(values, (one) => {
      expect(changedKeys(one, { ...one, z: null, y: [] })).toEqual([]);
    }),
  );
});

describe('what I typed and what another saved', () => {
  it('lose no change: each of mine is there, each of theirs where I changed nothing, and both stand in a conflict', () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const { merged, conflicts } = mergeEdits(base, mine, theirs);
        const myKeys = changedKeys(base, mine);
        const theirKeys = changedKeys(base, theirs);
        for (const key of myKeys) expect(isSame(merged[key], mine[key])).toBe(true);
        for (const key of theirKeys.filter((one) => !myKeys.includes(one)))
          expect(isSame(merged[key], theirs[key])).toBe(true);
        const both = myKeys.filter((key) => theirKeys.includes(key) && !isSame(mine[key], theirs[key]));
        expect(conflicts.map(({ key }) => key).sort()).toEqual(both);
      }),
    );
  });

  it('hold nothing that neither of us says', () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const { merged } = mergeEdits(base, mine, theirs);
        for (const [key, value] of Object.entries(merged))
          expect(isSame(value, mine[key]) || isSame(value, theirs[key])).toBe(true);
      }),
    );
  });

  it('are theirs where I changed nothing, and mine where they did not', () => {
    fc.assert(
      fc.property(values, values, (base, other) => {
        expect(mergeEdits(base, base, other)).toEqual({ merged: other, conflicts: [] });
        const { merged, conflicts } = mergeEdits(base, other, base);
        expect(changedKeys(merged, other)).toEqual([]);
        expect(conflicts).toEqual([]);
      }),
    );
  });

  it('settle: what came together is merged with the same once more to the same', () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const { merged } = mergeEdits(base, mine, theirs);
        const again = mergeEdits(theirs, merged, theirs);
        expect(changedKeys(again.merged, merged)).toEqual([]);
        expect(again.conflicts).toEqual([]);
      }),
    );
  });

  it('agree where we changed it alike, and tell both where we did not', () => {
    expect(mergeEdits({ a: 'old' }, { a: 'new' }, { a: 'new' })).toEqual({ merged: { a: 'new' }, conflicts: [] });
    expect(mergeEdits({ a: 'old' }, { a: 'mine' }, { a: 'theirs' })).toEqual({
      merged: { a: 'mine' },
      conflicts: [{ key: 'a', mine: 'mine', theirs: 'theirs' }],
    });
  });

  it('take away what I took away, and say what they made of it', () => {
    const [base, mine, theirs]: Values[] = [{ a: 'x', b: 'x' }, { b: 'x' }, { a: 'y', b: 'x' }];
    expect(mergeEdits(base ?? {}, mine ?? {}, theirs ?? {})).toEqual({
      merged: { b: 'x' },
      conflicts: [{ key: 'a', mine: undefined, theirs: 'y' }],
    });
  });

  it('can tell an empty list from none, where that is an answer', () => {
    const exactly = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
    expect(mergeEdits<Values>({}, { a: [] }, { a: ['p'] }).conflicts).toEqual([]);
    expect(mergeEdits<Values>({}, { a: [] }, { a: ['p'] }, exactly).conflicts).toEqual([
      { key: 'a', mine: [], theirs: ['p'] },
    ]);
  });
});
