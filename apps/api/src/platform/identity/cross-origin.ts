// Protection against requests forged by other sites (CSRF), on top of the SameSite cookie.

import type { FastifyRequest } from 'fastify';
import { Refusal } from '../problems/refusal';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a state-changing request that a browser sent from another origin.
 * Browsers always send `Sec-Fetch-Site` or `Origin` with such requests; a client that sends neither is no browser
 * and carries no cookies it did not mean to send.
 */
export function refuseCrossOrigin(request: FastifyRequest): void {
  if (safe.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site !== 'same-origin' && site !== 'none') throw new Refusal('request.cross-origin');
    return;
  }
  const { origin } = request.headers;
  if (origin !== undefined && hostOf(origin) !== request.headers.host) throw new Refusal('request.cross-origin');
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
