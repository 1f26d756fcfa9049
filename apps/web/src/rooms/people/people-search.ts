// The filters of the list of people as they stand in the address.
import { ROLES, type Role } from '@registry/contracts';
import { oneOf, textOf } from '../../search-params';

export const PERSON_STATES = ['active', 'left', 'all'] as const;

export const ROLES_OR_NONE = [...ROLES, 'none'] as const;

export interface PeopleSearch {
  q?: string | undefined;
  unit?: string | undefined;
  /** `none`: those without any. */
  role?: Role | 'none' | undefined;
  state?: (typeof PERSON_STATES)[number] | undefined;
  cursor?: string | undefined;
}

export function readPeopleSearch(raw: Record<string, unknown>): PeopleSearch {
  return {
    q: textOf(raw['q']),
    unit: textOf(raw['unit']),
    role: oneOf(ROLES_OR_NONE, raw['role']),
    state: oneOf(PERSON_STATES, raw['state']),
    cursor: textOf(raw['cursor']),
  };
}
