// What differs between two states of a record, and how two people's changes come together.

type Values = Readonly<Record<string, unknown>>;

/** Whether two values of a field are the same; an empty list is the same as none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) || Array.isArray(other)) {
    const [a, b] = [one ?? [], other ?? []];
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]))
    );
  }
  if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    return changedKeys(one as Values, other as Values).length === 0;
  }
  return (one ?? null) === (other ?? null);
}

/** Names of the fields that differ, in alphabetical order. */
export function changedKeys(from: Values, to: Values): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((key) => !isSame(from[key], to[key])).sort();
}

export interface Conflict {
  readonly key: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Brings together what I typed and what another saved meanwhile, both having begun from `base`.
 * A field that only one of us changed takes the change; one that both changed differently is a conflict, shown with
 * mine.
 */
export function merge(
  base: Values,
  mine: Values,
  theirs: Values,
): { merged: Record<string, unknown>; conflicts: Conflict[] } {
  const merged: Record<string, unknown> = { ...theirs };
  const conflicts: Conflict[] = [];
  for (const key of changedKeys(base, mine)) {
    merged[key] = mine[key];
    if (!isSame(base[key], theirs[key]) && !isSame(mine[key], theirs[key])) {
      conflicts.push({ key, base: base[key], mine: mine[key], theirs: theirs[key] });
    }
  }
  return { merged, conflicts };
}
