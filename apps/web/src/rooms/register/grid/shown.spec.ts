import { columnsText, pressed, shownOf, USUAL } from './shown';

describe('how the list is shown', () => {
  it('is as usual where the address says nothing, or what it says is no column', () => {
    expect(shownOf({})).toEqual({
      columns: USUAL,
      sorts: [{ key: 'changedAt', isDescending: true }],
      density: 'compact',
    });
    expect(shownOf({ columns: ['colour', 'name'], sort: '-colour', q: 'files' })).toMatchObject({
      columns: USUAL,
      sorts: [],
    });
  });

  it('is what the address says, each column once', () => {
    expect(shownOf({ columns: ['tags', 'stage', 'tags'], sort: '-supplier', thenBy: 'name' })).toMatchObject({
      columns: ['tags', 'stage'],
      sorts: [
        { key: 'supplier', isDescending: true },
        { key: 'name', isDescending: false },
      ],
    });
    expect([columnsText(USUAL), columnsText(['tags', 'stage'])]).toEqual([undefined, ['tags', 'stage']]);
  });

  it('turns with each press on the same head, and takes a second one beside the first', () => {
    const name = pressed([{ key: 'changedAt', isDescending: true }], 'name', false);
    expect(name).toEqual([{ key: 'name', isDescending: false }]);
    const both = pressed(name, 'stage', true);
    expect(both).toEqual([...name, { key: 'stage', isDescending: false }]);
    expect(pressed(both, 'stage', true)).toEqual([...name, { key: 'stage', isDescending: true }]);
    expect(pressed(both, 'name', false)).toEqual([{ key: 'name', isDescending: true }, both[1]]);
    expect(pressed([], 'stage', true)).toEqual([{ key: 'stage', isDescending: false }]);
  });
});
