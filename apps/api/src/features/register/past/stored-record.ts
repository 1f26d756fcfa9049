// A record as an entry of the log holds it, shown with the names of today.

import type { PersonRef, SystemDetails, SystemRecord, UnitRef } from '@registry/contracts';
import { noDetails } from '@registry/record';
import { personRef, unitRef } from '../../../platform/database/refs';
import { sql, type Sql } from '../../../platform/database/sql';

/** The part `record` of an entry, as `AiSystem.toPart` wrote it. */
export type RecordPart = Omit<SystemRecord, 'unit' | 'owner' | 'editors' | Optional> &
  Partial<Omit<Pick<SystemRecord, Optional>, 'details'>> & {
    unitId: string;
    ownerId: string;
    /** Those there were when it was written. */
    details?: Partial<SystemDetails>;
  };
type Optional =
  'details' | 'retiredOn' | 'retirementReason' | 'visibility' | 'restrictionReason' | 'withheld' | 'components';

export interface NamedPart {
  part: RecordPart;
  unit: UnitRef;
  owner: PersonRef;
  editors: PersonRef[];
}

/** Columns and joins that give a `NamedPart`; `part` is the SQL of the stored part. */
export const namedPart = (part: Sql): { columns: Sql; joins: Sql } => ({
  columns: sql`${part} as part, ${unitRef('u')} as unit, ${personRef('o')} as owner,
    (select coalesce(json_agg(${personRef('e')} order by e.name collate by_name, e.id), '[]') from jsonb_array_elements_text(${part} -> 'editorIds') one
       join person e on e.id = one::uuid) as editors`,
  joins: sql`
    join organisation_unit u on u.id = (${part} ->> 'unitId')::uuid
    join person o on o.id = (${part} ->> 'ownerId')::uuid`,
});

export function recordOf({ part, unit, owner, editors }: NamedPart): SystemRecord {
  const { id, reference, name, summary, intendedPurpose, stage, origin, registeredAt } = part;
  return {
    id,
    reference,
    name,
    summary,
    intendedPurpose,
    stage,
    origin,
    registeredAt,
    unit,
    owner,
    editors,
    visibility: part.visibility ?? 'institution',
    restrictionReason: part.restrictionReason ?? null,
    withheld: part.withheld ?? {},
    components: part.components ?? [],
    details: { ...noDetails(), ...part.details },
    retiredOn: part.retiredOn ?? null,
    retirementReason: part.retirementReason ?? null,
  };
}
