// The cases before and after one in its queue.
import type { QueueItem } from '@registry/contracts';

export interface Neighbours {
  /** Null where the case is not on this page of the queue. */
  readonly here: QueueItem | null;
  readonly previous: QueueItem | null;
  readonly next: QueueItem | null;
  /** The next one, at the end the first one again. */
  readonly following: QueueItem | null;
}

export function neighboursOf(items: readonly QueueItem[], key: string): Neighbours {
  const at = items.findIndex(({ systemId, reference }) => systemId === key || reference === key);
  const others = items.filter((_, index) => index !== at);
  return {
    here: items[at] ?? null,
    previous: at < 0 ? null : (items[at - 1] ?? null),
    next: (at < 0 ? items[0] : items[at + 1]) ?? null,
    following: others[Math.max(at, 0)] ?? others[0] ?? null,
  };
}
