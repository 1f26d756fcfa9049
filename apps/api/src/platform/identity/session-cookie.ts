// The session cookie: unreadable for scripts, never sent from another site.

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config';

const NAME = 'registry_session';

export function readSessionCookie(request: FastifyRequest): string | null {
  return request.cookies[NAME] ?? null;
}

export function writeSessionCookie(reply: FastifyReply, config: Config, token: string, expires: Date): void {
  void reply.setCookie(NAME, token, { httpOnly: true, sameSite: 'strict', secure: config.secureCookies, path: '/', expires });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(NAME, { httpOnly: true, sameSite: 'strict', secure: config.secureCookies, path: '/' });
}
