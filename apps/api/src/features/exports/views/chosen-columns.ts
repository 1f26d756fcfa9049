// The columns that a file has: all that its table can tell of, or some, in the order in which they were asked for.

import type { Column } from '@registry/record';
import { malformed } from '../../../platform/problems/refusal';

/** @param cells what the view can tell: of a past day less than of today */
export function chosenColumns(
  all: readonly Column[],
  cells: Readonly<Record<string, unknown>>,
  wanted: readonly string[] | undefined,
): readonly Column[] {
  const there = all.filter(({ key }) => Object.hasOwn(cells, key));
  if (wanted === undefined) return there;
  return [...new Set(wanted)].map((key) => {
    const column = there.find((one) => one.key === key);
    if (column !== undefined) return column;
    throw malformed({ pointer: '?columns', code: 'unknown-column', detail: `There is no column “${key}” here.` });
  });
}
