import type { QueueItem } from '@registry/contracts';
import { neighboursOf } from './neighbours';

const items = ['a', 'b', 'c'].map((name) => ({ systemId: `id-${name}`, reference: name }) as QueueItem);
const named = (key: string): (string | undefined)[] => {
  const { here, previous, next, following } = neighboursOf(items, key);
  return [here, previous, next, following].map((one) => one?.reference);
};

describe('the neighbours of a case in its queue', () => {
  it('are those before and after it; what follows the last is the first', () => {
    expect(named('a')).toEqual(['a', undefined, 'b', 'b']);
    expect(named('id-b')).toEqual(['b', 'a', 'c', 'c']);
    expect(named('c')).toEqual(['c', 'b', undefined, 'a']);
  });

  it('of a case that is not in it are the first, of the only one none', () => {
    expect(named('elsewhere')).toEqual([undefined, undefined, 'a', 'a']);
    expect(neighboursOf(items.slice(0, 1), 'a')).toMatchObject({ next: null, following: null });
    expect(neighboursOf([], 'a')).toEqual({ here: null, previous: null, next: null, following: null });
  });
});
