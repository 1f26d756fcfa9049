import { nearness } from './nearness';

describe('how near a name is to what is typed', () => {
  it.each([
    ['Register a system', 'regi', 0],
    ['Register a system', 'system', 1],
    ['Register a system', 'sys reg', 1],
    ['Register a system', 'gister', 2],
    ['Pflichten, die überfällig sind', 'uberf', 1],
    ['Français', 'francais', 0],
    ['Publication', 'pbl', 3],
    ['Register a system', '', 0],
    ['Register a system', '  …', 0],
  ])('%s, %s: %s', (name, typed, expected) => expect(nearness(name, typed)).toBe(expected));

  it.each([
    ['Register a system', 'xyz'],
    ['Register a system', 'register xyz'],
    ['Register a system', 'yst'.split('').reverse().join('')],
    ['Publication', 'bl p z'],
  ])('%s is not %s', (name, typed) => expect(nearness(name, typed)).toBeNull());
});
