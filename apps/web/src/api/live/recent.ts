// What others have done a moment ago, and who else looks at what: for marks beside it.
import type { LiveChange, PersonRef, Present } from '@registry/contracts';
import { useSyncExternalStore } from 'react';

/** So long a change is marked; ms. */
const MARKED_MS = 60_000;

const listeners = new Set<() => void>();
let changes: ReadonlyMap<string, LiveChange> = new Map();
let present: ReadonlyMap<string, readonly PersonRef[]> = new Map();

const tell = (): void => listeners.forEach((listener) => listener());
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function mark(change: LiveChange): void {
  changes = new Map(changes).set(change.system.id, change);
  tell();
  setTimeout(() => {
    if (changes.get(change.system.id) !== change) return;
    const left = new Map(changes);
    left.delete(change.system.id);
    changes = left;
    tell();
  }, MARKED_MS);
}

export function setPresent(all: readonly Present[]): void {
  present = new Map(all.map(({ system, people }) => [system, people]));
  tell();
}

/** What somebody else has just done to a system. */
export const useRecentChange = (id: string): LiveChange | undefined =>
  useSyncExternalStore(subscribe, () => changes.get(id));

const NOBODY: readonly PersonRef[] = [];

/** Who else looks at a system. */
export const usePresent = (id: string): readonly PersonRef[] =>
  useSyncExternalStore(subscribe, () => present.get(id) ?? NOBODY);
