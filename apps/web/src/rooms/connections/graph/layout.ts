// Where each system of a neighbourhood stands: what the one in the middle uses or is part of to its right, what uses it
// to its left, a column for each step.
import type { Neighbour, Neighbourhood } from '@registry/contracts';

/** Of a box and of the space between two; what is told here is measured in units of the picture. */
export const BOX = { wide: 208, high: 72 } as const;
const GAP = { wide: 96, high: 16 } as const;

export interface Placed {
  readonly of: Neighbour;
  /** Of its upper left corner. */
  readonly left: number;
  readonly top: number;
}

export interface Layout {
  readonly boxes: readonly Placed[];
  readonly wide: number;
  readonly high: number;
}

/** Columns count from the one in the middle: to the right above 0, to the left below. */
function columnsOf({ systems, relations }: Neighbourhood): ReadonlyMap<string, number> {
  const steps = new Map(systems.map(({ system, steps }) => [system.id, steps]));
  const columns = new Map<string, number>();
  for (const [id, step] of steps) if (step === 0) columns.set(id, 0);
  for (let step = 1; columns.size < steps.size; step += 1) {
    let isMore = false;
    for (const { from, to } of relations)
      for (const [near, far, side] of [
        [from, to, 1],
        [to, from, -1],
      ] as const) {
        const at = columns.get(near);
        if (steps.get(near) !== step - 1 || steps.get(far) !== step || at === undefined || columns.has(far)) continue;
        // What lies further out stays on the side of what leads to it.
        columns.set(far, step * (at === 0 ? side : Math.sign(at)));
        isMore = true;
      }
    if (!isMore) break;
  }
  return columns;
}

export function layoutOf(all: Neighbourhood): Layout {
  const columns = columnsOf(all);
  const first = Math.min(0, ...columns.values());
  const last = Math.max(0, ...columns.values());
  const by = new Map<number, Neighbour[]>();
  for (const one of all.systems) {
    const column = columns.get(one.system.id);
    if (column !== undefined) by.set(column, [...(by.get(column) ?? []), one]);
  }
  const rows = Math.max(1, ...[...by.values()].map(({ length }) => length));
  const high = rows * (BOX.high + GAP.high) - GAP.high;
  const boxes = [...by].flatMap(([column, systems]) => {
    const tall = systems.length * (BOX.high + GAP.high) - GAP.high;
    return systems.map((of, row) => ({
      of,
      left: (column - first) * (BOX.wide + GAP.wide),
      top: (high - tall) / 2 + row * (BOX.high + GAP.high),
    }));
  });
  return { boxes, wide: (last - first + 1) * (BOX.wide + GAP.wide) - GAP.wide, high };
}

/** From the side of one box to the side of another; within a column in a bow beside it. */
export function courseOf(
  one: Placed,
  other: Placed,
): { x1: number; y1: number; x2: number; y2: number; middle: number } {
  const isSame = other.left === one.left;
  const isRight = other.left > one.left;
  const x1 = one.left + (isRight || isSame ? BOX.wide : 0);
  const x2 = other.left + (isRight ? 0 : BOX.wide);
  const [y1, y2] = [one.top + BOX.high / 2, other.top + BOX.high / 2];
  return { x1, y1, x2, y2, middle: (x1 + x2) / 2 + (isSame ? GAP.wide / 2 : 0) };
}
