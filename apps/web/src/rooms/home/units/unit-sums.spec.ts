import type { ClassCount, SystemGroup, Unit } from '@registry/contracts';
import { unitSums } from './unit-sums';

const unit = (code: string, parentId: string | null): Unit => ({
  id: code,
  code,
  nameEn: code,
  nameFr: code,
  nameDe: null,
  parentId,
  activeFrom: null,
  activeTo: null,
  isClosed: false,
  version: 1,
});
const group = (value: string, ...classes: [ClassCount['class'], number][]): SystemGroup => ({
  value,
  person: null,
  count: classes.reduce((sum, [, count]) => sum + count, 0),
  classes: classes.map(([of, count]) => ({ class: of, count })),
});

describe('systems of units by class', () => {
  const units = [unit('HR', null), unit('HR.A', 'HR'), unit('HR.A.1', 'HR.A'), unit('HR.B', 'HR'), unit('LEGAL', null)];

  it('are those of a unit and of all below it, from the top', () => {
    const sums = unitSums(units, [
      group('HR', ['minimal', 1]),
      group('HR.A.1', ['minimal', 2], ['high_risk', 1]),
      group('LEGAL', ['none', 4]),
    ]);
    expect(
      sums.map(({ unit: { code }, depth, classes, total }) => [code, depth, Object.fromEntries(classes), total]),
    ).toEqual([
      ['HR', 0, { minimal: 3, high_risk: 1 }, 4],
      ['HR.A', 1, { minimal: 2, high_risk: 1 }, 3],
      ['LEGAL', 0, { none: 4 }, 4],
    ]);
  });

  it('are all counted once, also where a unit above is not known', () => {
    const sums = unitSums([unit('X.1', 'gone')], [group('X.1', ['minimal', 3])]);
    expect(sums.map(({ total, depth }) => [total, depth])).toEqual([[3, 0]]);
  });
});
