// Records that are chosen in the list, over all its pages, each as it was last seen.
import { useState } from 'react';
import type { PublicationItem } from '@registry/contracts';

export interface Chosen {
  readonly items: readonly PublicationItem[];
  has: (id: string) => boolean;
  toggle: (item: PublicationItem) => void;
  /** Chooses all of these, or none of them where all are chosen. */
  toggleAll: (items: readonly PublicationItem[]) => void;
  clear: () => void;
}

/** @param shown the records on this page: who looks at one again has seen what became of it since */
export function useChosen(shown: readonly PublicationItem[]): Chosen {
  const [chosen, setChosen] = useState<ReadonlyMap<string, PublicationItem>>(new Map());
  const has = (id: string): boolean => chosen.has(id);
  const without = (ids: ReadonlySet<string>) => [...chosen].filter(([id]) => !ids.has(id));
  const choose = (items: readonly PublicationItem[], isAdded: boolean): void => {
    const rest = without(new Set(items.map(({ id }) => id)));
    setChosen(new Map([...rest, ...(isAdded ? items.map((item) => [item.id, item] as const) : [])]));
  };
  return {
    items: [...chosen.values()].map((item) => shown.find(({ id }) => id === item.id) ?? item),
    has,
    toggle: (item) => choose([item], !has(item.id)),
    toggleAll: (items) => choose(items, !items.every(({ id }) => has(id))),
    clear: () => setChosen(new Map()),
  };
}
