// The sealed log: every entry gets a gapless number and a link to all entries before it.

import type { Sha256 } from './entry';

/** Link of the empty log. */
export const GENESIS = '0'.repeat(64);

/** The link of entry `number` (from 1): it commits to this entry and, through `before`, to all earlier ones. */
export function chainLink(sha256: Sha256, before: string, number: number, entryHash: string): string {
  return sha256(`ai-system-registry/link/v1\n${before}\n${number}\n${entryHash}`);
}
