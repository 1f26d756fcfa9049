// Sign-in at the institution's own provider, and asking for access.

import type { PersonLanguage, Role, UnitRef } from './people';

export const ACCESS_REQUEST_STATES = ['open', 'granted', 'refused'] as const;
export type AccessRequestState = (typeof ACCESS_REQUEST_STATES)[number];

/** Somebody whom the provider knows and the register does not. */
export interface Guest {
  name: string;
  mail: string | null;
  /** The unit that the provider named, if the register knows it. */
  unit: UnitRef | null;
  /** The newest request of this person, if there is one. */
  request: OwnAccessRequest | null;
  /** Units to choose from. */
  units: UnitRef[];
}

export interface OwnAccessRequest {
  state: AccessRequestState;
  reason: string;
  requestedAt: string;
  /** Why it was refused. */
  answer: string | null;
}

export interface AskForAccess {
  /** What it is needed for. */
  reason: string;
  /** Code or id of the unit; needed unless the provider named one. */
  unit?: string;
}

/** A request for access as an administrator sees it. */
export interface AccessRequest extends OwnAccessRequest {
  id: string;
  /** Identifier at the sign-in service. */
  subject: string;
  name: string;
  mail: string | null;
  language: PersonLanguage;
  unit: UnitRef | null;
}

/** Enters the person with one role, or refuses with a reason. */
export interface AnswerAccessRequest {
  state: 'granted' | 'refused';
  /** Needed to grant: code or id of the unit. */
  unit?: string;
  /** Needed to grant; one that is for the whole institution. */
  role?: Role;
  /** Needed to refuse. */
  answer?: string;
}
