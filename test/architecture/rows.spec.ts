// The watch over rows sees what it is there for.

import { misfits, type RowShape } from '../support/rows/fits-row';

const types: readonly RowShape[] = [
  {
    of: {
      id: { shape: 'string', isOptional: false },
      at: { shape: { any: ['Date', 'null'] }, isOptional: false },
      state: { shape: { any: [{ is: 'open' }, { is: 'done' }] }, isOptional: false },
      people: { shape: { list: { see: 1 } }, isOptional: true },
    },
  },
  { of: { name: { shape: 'string', isOptional: false } } },
];
const row = { id: 'x', at: null, state: 'open' };
const wrong = (value: unknown): string[] => misfits({ see: 0 }, value, types);

describe('a row', () => {
  it('may be what its type says', () => {
    expect(wrong(row)).toEqual([]);
    expect(wrong({ ...row, at: new Date(), people: [{ name: 'A', more: 1 }] })).toEqual([]);
  });

  it.each([
    ['without a column', { id: 'x', at: null }, '.state is missing'],
    ['with another one', { ...row, other: 1 }, '.other is not declared'],
    ['with a number for a text', { ...row, id: 1 }, '.id is number, not string'],
    ['with a text for an instant', { ...row, at: '2026-11-02' }, '.at is string, not Date'],
    ['with a word that is none of those', { ...row, state: 'lost' }, '.state is "lost", not open'],
    ['with something else inside', { ...row, people: [{ name: null }] }, '.people[0].name is null, not string'],
  ])('%s is seen', (_, value, fault) => {
    expect(wrong(value)).toEqual([fault]);
  });
});
