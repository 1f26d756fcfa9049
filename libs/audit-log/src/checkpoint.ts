// A signed statement of how long the log is and what its head is. Whoever holds an old one can detect a rewritten log.

export interface Checkpoint {
  /** Which register this is, e.g. the institution's name for it. */
  readonly origin: string;
  /** Number of sealed entries. */
  readonly size: number;
  /** Link of entry `size`. */
  readonly head: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** SHA-256 of the public key in DER form (SPKI), hex. */
  readonly key: string;
  /** Ed25519 over `checkpointText`, base64. */
  readonly signature: string;
}

/** The text that is signed. A line per value, so that it can be checked by hand with common tools. */
export function checkpointText(checkpoint: Omit<Checkpoint, 'signature'>): string {
  const { origin, size, head, at, key } = checkpoint;
  return `ai-system-registry/checkpoint/v1\n${origin}\n${size}\n${head}\n${at}\n${key}\n`;
}
