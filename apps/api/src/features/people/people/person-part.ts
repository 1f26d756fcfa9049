import type { PersonDetail } from '@registry/contracts';

/**
 * What the log proves of a person. Name, address and identifier are left out: they can be forgotten, and an entry
 * cannot.
 */
export function personPart({ id, unit, language, isActive }: PersonDetail): Record<string, unknown> {
  return { id, unitId: unit.id, language, active: isActive };
}

/** What the log proves of a grant. */
export function grantPart(grant: {
  id: string;
  role: string;
  unitId: string | null;
  startsAt: string;
  endsAt: string | null;
}): Record<string, unknown> {
  const { id, role, unitId, startsAt, endsAt } = grant;
  return { id, role, unitId, startsAt, endsAt };
}

export const grantPartName = (id: string): string => `grant/${id}`;
