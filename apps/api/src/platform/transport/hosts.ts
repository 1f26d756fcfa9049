// By which names the register may be called. A page elsewhere that has its own name point at this server stays outside.

import type { FastifyRequest } from 'fastify';
import { Refusal } from '../problems/refusal';

/** Nobody else's page can be at these. */
const OWN = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Refuses a name that is not ours. Whoever only asks whether the server lives calls it by its address. */
export function refuseOtherHost(request: FastifyRequest, allowed: readonly string[]): void {
  if (/^\/health\//.test(request.url)) return;
  const name = nameIn(request.headers.host);
  if (!OWN.has(name) && !allowed.includes(name)) throw new Refusal('request.misdirected');
}

/** Without its port; small letters. */
const nameIn = (host = ''): string => /^(\[[^\]]*\]|[^:]*)/.exec(host.toLowerCase())?.[1] ?? '';
