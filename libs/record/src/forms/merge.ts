// How what I typed and what somebody else saved meanwhile come together.

import { isSame } from './compare';

export interface Conflict<Edited> {
  readonly key: keyof Edited & string;
  readonly mine: Edited[keyof Edited] | undefined;
  readonly theirs: Edited[keyof Edited] | undefined;
}

/**
 * Both began from `base`. What only one of us changed takes the change; what both changed differently stays mine and is
 * a conflict, for a person to settle. Whatever one of us took away is away.
 * @param areSame where an empty list says something else than nothing
 */
export function mergeEdits<Edited extends object>(
  base: Edited,
  mine: Edited,
  theirs: Edited,
  areSame: (one: unknown, other: unknown) => boolean = isSame,
): { merged: Edited; conflicts: Conflict<Edited>[] } {
  const merged = { ...theirs };
  const conflicts: Conflict<Edited>[] = [];
  const keys = new Set([base, theirs, mine].flatMap((values) => Object.keys(values) as (keyof Edited & string)[]));
  for (const key of keys) {
    if (areSame(base[key], mine[key])) continue;
    if (key in mine) merged[key] = mine[key];
    else Reflect.deleteProperty(merged, key);
    if (!areSame(base[key], theirs[key]) && !areSame(mine[key], theirs[key]))
      conflicts.push({ key, mine: mine[key], theirs: theirs[key] });
  }
  return { merged, conflicts };
}
