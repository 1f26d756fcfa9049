// What of a request can be read at all.

import type { FastifyRequest } from 'fastify';
import { malformed, Refusal } from '../problems/refusal';

/** Refuses bodies that are packed, or text in another encoding than UTF-8, which would be read as something else. */
export function refuseOtherEncoding({ headers }: FastifyRequest): void {
  if (headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0) return;
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  const isOurs = charset === undefined || /^utf-?8$/i.test(charset);
  const packed = headers['content-encoding'];
  if (!isOurs || (packed !== undefined && packed.toLowerCase() !== 'identity'))
    throw new Refusal('request.unsupported-media-type');
}

/** Refuses a query whose percent signs lead nowhere; those of a path the router refuses. */
export function refuseBrokenEscapes({ url }: FastifyRequest): void {
  const query = url.slice(url.indexOf('?') + 1);
  if (!url.includes('?') || !query.includes('%')) return;
  try {
    decodeURIComponent(query);
  } catch {
    throw malformed({
      pointer: '?',
      code: 'broken-escape',
      detail: 'A percent sign in the address is not followed by what it needs.',
    });
  }
}
