// What differs between two states of a record.

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
