import { incidentDeadline } from './index';

describe('the clock of a serious incident', () => {
  it('gives fifteen days — 73(2)', () =>
    expect(incidentDeadline('2026-11-27', ['health', 'property'], false)).toEqual({
      days: 15,
      provision: '73(2)',
      dueOn: '2026-12-12',
    }));
  it('gives ten where somebody died — 73(4)', () =>
    expect(incidentDeadline('2026-12-24', ['health', 'death'], false)).toEqual({
      days: 10,
      provision: '73(4)',
      dueOn: '2027-01-03',
    }));
  it('gives two for critical infrastructure and for widespread infringements, whatever else — 73(3)', () => {
    expect(incidentDeadline('2026-02-27', ['death', 'infrastructure'], false)).toEqual({
      days: 2,
      provision: '73(3)',
      dueOn: '2026-03-01',
    });
    expect(incidentDeadline('2026-11-27', ['fundamental_rights'], true)).toMatchObject({
      days: 2,
      dueOn: '2026-11-29',
    });
  });
});
