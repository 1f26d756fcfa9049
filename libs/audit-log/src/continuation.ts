// Whether what somebody kept earlier is a beginning of a log. A chain shows a rewritten or shortened history only to
// whoever holds something older.

import { checkpointText, type Checkpoint } from './checkpoint';
import { idOf, type Break, type ExportedEntry } from './log-reader';
import type { Crypto, VerifiableExport } from './verify';

/** What was kept: a checkpoint, or an export with its entries. */
export interface OlderLog {
  readonly checkpoint: Checkpoint;
  /** PEM, SPKI; null where only the checkpoint was kept. */
  readonly publicKey: string | null;
  /** Of an export: also those that were not sealed yet. */
  readonly entries?: readonly ExportedEntry[];
}

export interface Continuation {
  /** The first sign that the older one is no beginning of this log; null where it is. */
  readonly first: Break | null;
  /** False where nobody has the key that signed the older checkpoint; its size and head are compared all the same. */
  readonly isSignatureChecked: boolean;
}

/** Compares with an export that has been verified. */
export function continuationOf(
  file: VerifiableExport & { readonly entries: readonly ExportedEntry[] },
  older: OlderLog,
  crypto: Crypto,
): Continuation {
  const { checkpoint } = older;
  const key = [older.publicKey, file.publicKey].find(
    (pem) => pem !== null && crypto.fingerprint(pem) === checkpoint.key,
  );
  const isSigned =
    typeof key === 'string' ? crypto.checkSignature(key, checkpointText(checkpoint), checkpoint.signature) : null;
  const first = isSigned === false ? found('signature-invalid', 'of the older checkpoint') : differenceOf(file, older);
  return { first, isSignatureChecked: isSigned !== null };
}

const found = (kind: Break['kind'], detail: string | null, entry?: ExportedEntry): Break => ({
  kind,
  number: entry?.number ?? null,
  subject: entry ? idOf(entry.subject) : null,
  detail,
});

function differenceOf(
  file: VerifiableExport & { readonly entries: readonly ExportedEntry[] },
  { checkpoint, entries = [] }: OlderLog,
): Break | null {
  const { origin, size, head } = checkpoint;
  if (origin !== file.checkpoint.origin)
    return found('origin-differs', `${JSON.stringify(origin)}, here ${JSON.stringify(file.checkpoint.origin)}`);
  if (size > file.checkpoint.size) return found('log-shorter', `${size} entries then, ${file.checkpoint.size} now`);
  const at = size === 0 ? null : file.entries[size - 1];
  if (at && at.link !== head) {
    const differing = entries.find(({ number, hash }) => number !== null && file.entries[number - 1]?.hash !== hash);
    return found('log-differs', differing ? 'the first that differs' : `among the first ${size}`, differing);
  }
  const pending = entries.filter(({ number }) => number === null);
  if (pending.length === 0) return null;
  const hashes = new Set(file.entries.map(({ hash }) => hash));
  const lost = pending.find(({ hash }) => !hashes.has(hash));
  return lost ? found('entry-lost', `${lost.intent}, entry ${lost.seq} of its subject`, lost) : null;
}
