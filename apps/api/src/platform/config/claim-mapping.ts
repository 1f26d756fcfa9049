// How what the provider says of a person becomes name, unit and roles. Plain data in, plain data out.

import { isVisible, keptLine } from '@registry/record';
import { PERSON_LANGUAGES, ROLE_SCOPES, ROLES, type PersonLanguage, type Role } from '@registry/contracts';

/** A role for everybody whose claim holds a value. */
export interface MappedRole {
  readonly claim: string;
  readonly value: string;
  readonly role: Role;
  /** Code of the unit for which the role is; left out for the whole institution. */
  readonly unit?: string;
}

/** Names of claims. */
export interface ClaimMapping {
  readonly scope: string;
  readonly name: string;
  readonly mail: string;
  readonly language: string;
  /** Holds the code of the unit; left out where the provider does not know it. */
  readonly unit?: string;
  /** Left out: roles are given in the register alone. */
  readonly roles?: readonly MappedRole[];
}

export const defaultMapping: ClaimMapping = {
  scope: 'openid profile email',
  name: 'name',
  mail: 'email',
  language: 'locale',
};

export interface ClaimedPerson {
  readonly subject: string;
  /** Null: not claimed, which says nothing of the name or address that is known. */
  readonly name: string | null;
  readonly mail: string | null;
  readonly language: PersonLanguage;
  readonly unit: string | null;
  /** Null: the provider has no say in roles. */
  readonly roles: readonly { readonly role: Role; readonly unit: string | null }[] | null;
}

type Claims = Readonly<Record<string, unknown>>;

/** What of the claims the register keeps; what does not fit its bounds is left out or cut. */
export function personFrom(claims: Claims & { sub: string }, mapping: ClaimMapping): ClaimedPerson {
  const text = (name: string | undefined): string => {
    const value = name === undefined ? undefined : claims[name];
    return typeof value === 'string' && isVisible(value) ? keptLine(value) : '';
  };
  const mail = text(mapping.mail);
  const language = text(mapping.language).slice(0, 2).toLowerCase();
  return {
    subject: claims.sub,
    name: [...text(mapping.name)].slice(0, 200).join('') || null,
    mail: /^[^@\s]+@[^@\s]+$/.test(mail) && mail.length <= 254 ? mail : null,
    language: PERSON_LANGUAGES.find((one) => one === language) ?? 'en',
    unit: text(mapping.unit) || null,
    roles: mapping.roles === undefined ? null : rolesFrom(claims, mapping.roles),
  };
}

function rolesFrom(claims: Claims, mapped: readonly MappedRole[]): { role: Role; unit: string | null }[] {
  const holds = ({ claim, value }: MappedRole): boolean => {
    const held = claims[claim];
    return Array.isArray(held) ? held.includes(value) : held === value;
  };
  const given = mapped.filter(holds).map(({ role, unit }) => ({ role, unit: unit ?? null }));
  return given.filter(
    ({ role, unit }, index) => given.findIndex((one) => one.role === role && one.unit === unit) === index,
  );
}

const NAMES = ['scope', 'name', 'mail', 'language', 'unit'] as const;

/** Reads a mapping from JSON; adds what is wrong with it to the faults. */
export function readMapping(text: string, faults: string[]): ClaimMapping {
  const where = 'REGISTRY_OIDC_MAPPING_FILE';
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    faults.push(`${where} holds no JSON`);
    return defaultMapping;
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    faults.push(`${where} must hold an object`);
    return defaultMapping;
  }
  for (const [name, value] of Object.entries(raw)) {
    if (name === 'roles') faults.push(...faultsOfRoles(value).map((fault) => `${where}: ${fault}`));
    else if (!NAMES.some((known) => known === name)) faults.push(`${where} has no place for "${name}"`);
    else if (typeof value !== 'string' || value === '') faults.push(`${where}: "${name}" must be a text`);
  }
  const mapping = { ...defaultMapping, ...raw } as ClaimMapping;
  if (typeof mapping.scope === 'string' && !mapping.scope.split(' ').includes('openid'))
    faults.push(`${where}: "scope" must include openid`);
  return mapping;
}

function faultsOfRoles(roles: unknown): string[] {
  if (!Array.isArray(roles)) return ['"roles" must be a list'];
  return roles.flatMap((entry: unknown, index) => {
    const { claim, value, role, unit, ...more } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<
      string,
      unknown
    >;
    const known = ROLES.find((one) => one === role);
    const at = `roles[${index}]`;
    if (typeof claim !== 'string' || typeof value !== 'string' || known === undefined || Object.keys(more).length > 0) {
      return [`${at} must have claim, value, role (one of ${ROLES.join(', ')}) and perhaps unit`];
    }
    const scope = ROLE_SCOPES[known];
    if (unit !== undefined && typeof unit !== 'string') return [`${at}: unit must be a code`];
    if (scope === 'unit' && unit === undefined) return [`${at}: the role ${known} is for a unit; name it`];
    return scope === 'institution' && unit !== undefined
      ? [`${at}: the role ${known} is for the whole institution; name no unit`]
      : [];
  });
}
