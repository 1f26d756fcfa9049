// How many systems of each class a unit has with all below it, from what the register counts unit by unit.
import type { ClassCount, SystemGroup, Unit } from '@registry/contracts';

/** Units further down are counted with those above them. */
const DEEPEST = 1;

export interface UnitSum {
  readonly unit: Unit;
  /** 0 at the top. */
  readonly depth: number;
  readonly classes: ReadonlyMap<ClassCount['class'], number>;
  readonly total: number;
}

/** From the top, each with those below it; units without systems are left out. */
export function unitSums(units: readonly Unit[], groups: readonly SystemGroup[]): UnitSum[] {
  const own = new Map(groups.map(({ value, classes }) => [value, classes]));
  const below = new Map<string | null, Unit[]>();
  const known = new Set(units.map(({ id }) => id));
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const sums: UnitSum[] = [];
  const visit = (unit: Unit, depth: number): Map<ClassCount['class'], number> => {
    const classes = new Map((own.get(unit.code) ?? []).map(({ class: of, count }) => [of, count]));
    const place = sums.length;
    for (const child of below.get(unit.id) ?? [])
      for (const [of, count] of visit(child, depth + 1)) classes.set(of, (classes.get(of) ?? 0) + count);
    const total = [...classes.values()].reduce((sum, count) => sum + count, 0);
    if (depth <= DEEPEST && total > 0) sums.splice(place, 0, { unit, depth, classes, total });
    return classes;
  };
  for (const unit of below.get(null) ?? []) visit(unit, 0);
  return sums;
}
