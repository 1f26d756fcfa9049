import type { PersonDetail } from '@registry/contracts';
import { instant, instantOrNull } from '../../../platform/recording/proven-part';

/**
 * What the log proves of a person. Name, address and identifier are left out: they can be forgotten, and an entry
 * cannot.
 */
export function personPart({
  id,
  unit,
  language,
  isActive,
}: Pick<PersonDetail, 'id' | 'language' | 'isActive'> & { unit: { id: string } }): Record<string, unknown> {
  return { id, unitId: unit.id, language, active: isActive };
}

/** What the log proves of a grant. */
export function grantPart(grant: {
  id: string;
  role: string;
  unitId: string | null;
  startsAt: Date | string;
  endsAt: Date | string | null;
}): Record<string, unknown> {
  const { id, role, unitId, startsAt, endsAt } = grant;
  return { id, role, unitId, startsAt: instant(startsAt), endsAt: instantOrNull(endsAt) };
}

export const grantPartName = (id: string): string => `grant/${id}`;
