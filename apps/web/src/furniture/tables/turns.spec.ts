import { turnsFrom, type Place } from './turns';

const first: Place = { before: [] };

/** The page of a list of so many pages: its cursor is its number. */
const nextOf = ({ cursor = '1' }: Place, pages: number): string | null =>
  Number(cursor) < pages ? String(Number(cursor) + 1) : null;

/** Where one comes on the way; a way that does not end is cut. */
function walk(from: Place, step: (at: Place) => Place | null): Place[] {
  const way: Place[] = [];
  for (let at: Place | null = from; at !== null && way.length < 20; at = step(at)) way.push(at);
  return way;
}

describe('turning pages', () => {
  it('goes nowhere in a list of one page, or while it is not known what follows', () => {
    expect(turnsFrom(first, null)).toEqual({ previous: null, next: null });
    expect(turnsFrom(first, undefined)).toEqual({ previous: null, next: null });
  });

  it.each([2, 3, 7])('leads through all %i pages and back through the same', (pages) => {
    const there = walk(first, (at) => turnsFrom(at, nextOf(at, pages)).next);
    expect(there.map(({ cursor }) => cursor)).toEqual([
      undefined,
      ...Array.from({ length: pages - 1 }, (_, index) => String(index + 2)),
    ]);
    const back = walk(there.at(-1) ?? first, (at) => turnsFrom(at, null).previous).reverse();
    expect(back.map(({ cursor }) => cursor)).toEqual(there.map(({ cursor }) => cursor));
    expect(back[0]?.before).toEqual([]);
  });

  it('leads back to the first page whoever was only given the address', () => {
    expect(turnsFrom({ cursor: '5', before: [] }, '6')).toEqual({
      previous: { cursor: undefined, before: [] },
      next: { cursor: '6', before: ['5'] },
    });
  });

  it('writes over nothing', () => {
    const place: Place = { cursor: '2', before: [undefined] };
    turnsFrom(place, '3');
    expect(place).toEqual({ cursor: '2', before: [undefined] });
  });
});
