// People, their units and what they may do.

export const ROLES = ['staff', 'coordinator', 'compliance', 'auditor', 'strategy', 'board', 'admin'] as const;
/** Roles that are granted; `owner` and `editor` are relations to one system and `system` is the product itself. */
export type Role = (typeof ROLES)[number];

export const ROLE_SCOPES = {
  staff: 'institution',
  coordinator: 'unit',
  compliance: 'either',
  auditor: 'institution',
  strategy: 'institution',
  board: 'institution',
  admin: 'institution',
} as const satisfies Record<Role, 'institution' | 'unit' | 'either'>;

/** Languages in which the register speaks with people. */
export const PERSON_LANGUAGES = ['en', 'fr', 'de'] as const;
export type PersonLanguage = (typeof PERSON_LANGUAGES)[number];

export interface UnitRef {
  id: string;
  code: string;
  nameEn: string;
  nameFr: string;
  /** Null: not named in German yet. */
  nameDe: string | null;
}

/** A unit in the tree of the organisation. Closed units stay, for the records that name them. */
export interface Unit extends UnitRef {
  parentId: string | null;
  /** @format date */
  activeFrom: string | null;
  /** Last day. @format date */
  activeTo: string | null;
  /** Whether the unit has been closed: its last day has passed. */
  isClosed: boolean;
  /** The ETag of the unit. */
  version: number;
}

export interface CreateUnit {
  /** e.g. `CNECT.A.1`. @pattern ^[A-Z0-9][A-Z0-9.]{0,39}$ */
  code: string;
  nameEn: string;
  nameFr: string;
  nameDe?: string | null;
  /** Id of the unit above; null or left out for one at the top. */
  parentId?: string | null;
  /** @format date */
  activeFrom?: string | null;
}

/** A partial change; `activeTo` closes the unit after that day, null opens it again. */
export interface ChangeUnit extends Partial<CreateUnit> {
  /** @format date */
  activeTo?: string | null;
}

export interface PersonRef {
  id: string;
  name: string;
  /** Somebody who is not here any more. */
  hasLeft?: true;
}

/** A line of the list of people. */
export interface PersonSummary extends PersonRef {
  unit: UnitRef;
  isActive: boolean;
  /** Roles in force now. */
  roles: Role[];
}

/** One role for a time and a part of the organisation. Never changed; it ends. */
export interface RoleGrant {
  id: string;
  role: Role;
  /** The unit whose subtree the role is for; null for the whole institution. */
  unit: UnitRef | null;
  startsAt: string;
  endsAt: string | null;
  /** Null: granted by the product itself, e.g. at sign-in. */
  grantedBy: PersonRef | null;
  endedBy: PersonRef | null;
  isInForce: boolean;
}

/** A person as an administrator sees one. */
export interface PersonDetail extends PersonSummary {
  /** Identifier at the sign-in service. */
  subject: string;
  mail: string | null;
  language: PersonLanguage;
  deactivatedAt: string | null;
  pseudonymisedAt: string | null;
  /** In force first, then those to come, then past ones. */
  grants: RoleGrant[];
  /** Systems not retired that this person owns. */
  owns: number;
  /** The ETag of the person. */
  version: number;
}

export interface CreatePerson {
  subject: string;
  name: string;
  mail?: string | null;
  /** Code or id of the unit. */
  unit: string;
  language?: PersonLanguage;
}

export type ChangePerson = Partial<CreatePerson>;

export interface GrantRole {
  role: Role;
  /** Code or id of the unit whose subtree the role is for. */
  unit?: string;
  /** First day in Brussels; today when left out. @format date */
  from?: string;
  /** Last day in Brussels; open when left out. @format date */
  to?: string;
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
  person: { id: string; name: string; language: PersonLanguage; roles: Role[]; unit: UnitRef };
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
