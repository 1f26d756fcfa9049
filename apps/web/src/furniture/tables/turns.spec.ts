import { turnsFrom, type Place } from './turns';

const first: Place = { before: [] };

/** The page of a list of so many pages: its cursor is its number. */
const nextOf = ({ cursor = '1' }: Place, pages: number): string | null =>
  Number(cursor) < pages ? String(Number(cursor) + 1) : null;

describe('turning pages', () => {
  it('goes nowhere in a list of one page, or while it is not known what follows', () => {
    expect(turnsFrom(first, null)).toEqual({ previous: null, next: null });
    expect(turnsFrom(first, undefined)).toEqual({ previous: null, next: null });
  });

  it.each([2, 3, 7])('leads through all %i pages and back through the same', (pages) => {
    const there: Place[] = [first];
    for (let at = turnsFrom(first, nextOf(first, pages)).next; at !== null;) {
      there.push(at);
      at = turnsFrom(at, nextOf(at, pages)).next;
    }
    expect(there.map(({ cursor }) => cursor)).toEqual([
      undefined,
      ...Array.from({ length: pages - 1 }, (_, index) => String(index + 2)),
    ]);
    const back: Place[] = [];
    for (let at = there.at(-1) ?? null; at !== null; at = turnsFrom(at, null).previous) back.unshift(at);
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
