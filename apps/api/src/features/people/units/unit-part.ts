import type { Unit } from '@registry/contracts';

/** What the log proves of a unit. */
export function unitPart({
  id,
  code,
  nameEn,
  nameFr,
  nameDe,
  parentId,
  activeFrom,
  activeTo,
}: Omit<Unit, 'version' | 'isClosed'>): Record<string, unknown> {
  return { id, code, nameEn, nameFr, nameDe, parentId, activeFrom, activeTo };
}
