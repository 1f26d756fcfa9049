// The cookies: unreadable for scripts, never sent with requests that another site makes.

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config';

/**
 * `session`: who is signed in. `attempt`: who left for the provider; it alone comes along when the provider sends the
 * browser back. `guest`: who may ask for access.
 */
const COOKIES = {
  session: { name: 'registry_session', sameSite: 'strict' },
  attempt: { name: 'registry_sign_in', sameSite: 'lax' },
  guest: { name: 'registry_guest', sameSite: 'strict' },
} as const;

type Cookie = keyof typeof COOKIES;

interface Kept {
  readonly token: string;
  /** Without it the cookie ends with the browser. */
  readonly expiresAt?: Date;
}

/** Over HTTPS the prefix makes browsers refuse a cookie that another host or an unprotected page has set. */
const nameOf = (cookie: Cookie, { secureCookies }: Config): string =>
  (secureCookies ? '__Host-' : '') + COOKIES[cookie].name;

export function readCookie(request: FastifyRequest, config: Config, cookie: Cookie): string | null {
  return request.cookies[nameOf(cookie, config)] ?? null;
}

export function writeCookie(reply: FastifyReply, config: Config, cookie: Cookie, { token, expiresAt }: Kept): void {
  void reply.setCookie(nameOf(cookie, config), token, {
    ...options(config, cookie),
    ...(expiresAt === undefined ? {} : { expires: expiresAt }),
  });
}

export function clearCookie(reply: FastifyReply, config: Config, cookie: Cookie): void {
  void reply.clearCookie(nameOf(cookie, config), options(config, cookie));
}

const options = (config: Config, cookie: Cookie) =>
  ({ httpOnly: true, sameSite: COOKIES[cookie].sameSite, secure: config.secureCookies, path: '/' }) as const;
