import { choicesOf, valueOf } from './choices';

const options = ['a', 'b', 'c'];

describe('several of many', () => {
  it('takes a closed list as no to all others', () => {
    expect(choicesOf(['b'], options)).toEqual({ yes: ['b'], no: ['a', 'c'], isClosed: true });
  });

  it('leaves what is in neither list unknown', () => {
    expect(choicesOf({ yes: ['a'], no: ['b'] }, options)).toEqual({ yes: ['a'], no: ['b'], isClosed: false });
  });

  it('is no answer while nothing was said', () => {
    expect(valueOf([], [], options)).toBeUndefined();
  });

  it('becomes a closed list once everything was said, in the order of the question', () => {
    expect(valueOf(['c', 'a'], ['b'], options)).toEqual(['a', 'c']);
    expect(valueOf([], ['a', 'b', 'c'], options)).toEqual([]);
  });

  it('stays open while something is not known', () => {
    expect(valueOf(['c'], [], options)).toEqual({ yes: ['c'], no: [] });
  });
});
