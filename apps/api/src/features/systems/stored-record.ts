// A record as an entry of the log holds it, shown with the names of today.

import type { PersonRef, SystemRecord, UnitRef } from '@registry/contracts';
import { noDetails } from '@registry/record';

/** The part `record` of an entry, as `AiSystem.toPart` wrote it. */
export type RecordPart = Omit<SystemRecord, 'unit' | 'owner' | 'details' | 'retiredOn' | 'retirementReason'>
  & Partial<Pick<SystemRecord, 'details' | 'retiredOn' | 'retirementReason'>> & { unitId: string; ownerId: string };

export interface NamedPart {
  part: RecordPart;
  unit: UnitRef;
  owner: PersonRef;
}

/** Columns and joins that give a `NamedPart`; `part` is the SQL of the stored part. */
export const namedPart = (part: string): { columns: string; joins: string } => ({
  columns: `${part} as part, json_build_object('id', u.id, 'code', u.code, 'nameEn', u.name_en, 'nameFr', u.name_fr) as unit,
    json_build_object('id', o.id, 'name', o.name) as owner`,
  joins: `join organisation_unit u on u.id = (${part} ->> 'unitId')::uuid join person o on o.id = (${part} ->> 'ownerId')::uuid`,
});

export function recordOf({ part, unit, owner }: NamedPart): SystemRecord {
  const { id, reference, name, summary, intendedPurpose, stage, origin, registeredAt } = part;
  return {
    id, reference, name, summary, intendedPurpose, stage, origin, registeredAt, unit, owner,
    details: { ...noDetails(), ...part.details }, retiredOn: part.retiredOn ?? null, retirementReason: part.retirementReason ?? null,
  };
}
