// A file that is small enough to be held as one text.

import { NoProposal } from '@registry/record/proposals';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Refusal } from '../../platform/problems/refusal';

/** A bill of materials with all packages of a large product has two or three megabytes. */
const MOST_BYTES = 10 * 1_048_576;

/**
 * @returns the text, with the digest of its bytes in hexadecimal
 * @throws NoProposal `not-utf-8`; Refusal `request.too-large`, `evidence.incomplete`
 */
export async function readWhole(body: Readable): Promise<{ text: string; sha256: string }> {
  const chunks = await arrived(body).catch((error: unknown) => {
    // The other end went away.
    const { code, name } = error as { code?: string; name?: string };
    throw code === 'ECONNRESET' || name === 'AbortError' ? new Refusal('evidence.incomplete') : error;
  });
  const whole = Buffer.concat(chunks);
  const sha256 = createHash('sha256').update(whole).digest('hex');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(whole), sha256 };
  } catch {
    throw new NoProposal('not-utf-8', {});
  }
}

async function arrived(body: Readable): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed when it is refused, or the answer would go with the connection.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Refusal('request.too-large', { most: MOST_BYTES });
    chunks.push(chunk);
  }
  return chunks;
}
