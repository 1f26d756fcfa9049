import type { Actor } from '../../platform/ground/actor';

/** The token with which a program acts; the route is closed to anybody else. */
export function tokenOf({ token }: Actor): string {
  if (token === undefined) throw new Error('a draft of a program was asked for without a token');
  return token;
}
