// Systems chosen in the list, over all its pages.
import { useState } from 'react';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** Chooses all of these, or none of them where all are chosen. */
  toggleAll: (ids: readonly string[]) => void;
  clear: () => void;
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: (id) =>
      setIds((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id])),
    toggleAll: (wanted) =>
      setIds(
        (before) =>
          new Set(
            wanted.every((id) => before.has(id))
              ? [...before].filter((id) => !wanted.includes(id))
              : [...before, ...wanted],
          ),
      ),
    clear: () => setIds(new Set()),
  };
}
