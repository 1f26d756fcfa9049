import type { Actor } from '../../platform/ground/actor';
import { Refusal } from '../../platform/problems/refusal';

/** The token with which a program acts. A person types in their own browser, and needs no one to draft. */
export function tokenOf({ token }: Actor): string {
  if (token === undefined) throw new Refusal('access.denied');
  return token;
}
