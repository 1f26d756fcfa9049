// Tokens with which programs act for a person.

/** What one token may do: `action:Subject`, e.g. `read:AiSystem`. @pattern ^[a-zA-Z]+:[a-zA-Z]+$ */
export type TokenScope = string;

/** A token without its secret, which is shown once and kept nowhere. */
export interface ApiToken {
  id: string;
  name: string;
  /** Never more than its owner may do at the moment of use. */
  scopes: TokenScope[];
  createdAt: string;
  expiresAt: string;
  /** To about a minute; null: never used. */
  usedAt: string | null;
  revokedAt: string | null;
  /** Neither expired nor revoked. */
  isLiving: boolean;
}

export interface CreateApiToken {
  /** What it is for. */
  name: string;
  /** A part of one's own rights. */
  scopes: TokenScope[];
  /** Last day in Brussels, at most a year ahead; in 90 days when left out. @format date */
  expiresOn?: string;
}

export interface CreatedApiToken extends ApiToken {
  /** For `Authorization: Bearer`; shown this one time. */
  secret: string;
}
