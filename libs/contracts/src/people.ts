// People, their units and what they may do.

export const ROLES = ['staff', 'compliance', 'auditor', 'strategy', 'admin'] as const;
/** Global roles; `owner` is a relation to one system and `system` is the product itself. */
export type Role = (typeof ROLES)[number];

export interface UnitRef {
  id: string;
  code: string;
  nameEn: string;
  nameFr: string;
}

export interface PersonRef {
  id: string;
  name: string;
}

export interface DemoPerson {
  /** Value for `POST /session`. */
  id: string;
  name: string;
  roles: Role[];
  unit: UnitRef;
}

export interface SignIn {
  person: string;
}

/** One CASL rule as the ability packs it; the browser rebuilds the same ability from these. */
export interface AccessRule {
  action: string | string[];
  subject: string | string[];
  conditions?: Record<string, unknown>;
  inverted?: boolean;
}

export interface Session {
  person: { id: string; name: string; language: 'en' | 'fr'; roles: Role[]; unit: UnitRef };
  rules: AccessRule[];
  expiresAt: string;
  demo: boolean;
}

/** One of my sessions, as far as I can recognise it. */
export interface OwnSession {
  id: string;
  /** The browser as it called itself; empty when it did not. */
  agent: string;
  startedAt: string;
  /** Last use, to about a minute. */
  seenAt: string;
  expiresAt: string;
  /** The session of this very request. */
  isCurrent: boolean;
}
