// A row of `ai_system` as PostgreSQL's `to_jsonb` gives it, read back as the record.

import type { SystemDetails } from '@registry/contracts';
import { DETAIL_KEYS } from '@registry/record';
import { sql } from '../../../platform/database/sql';
import { AiSystem } from '../ai-system';
import { columnOf, type DetailColumn, type StoredSystem } from './ai-system.entity';

export type SystemRow = Readonly<Record<string, unknown>>;

/** The whole of `ai_system s` as one value, with the editors and the way to its unit. */
export const systemRow = sql`to_jsonb(s) || jsonb_build_object(
  'editor_ids', array(select e.person_id from system_editor e where e.system_id = s.id order by e.person_id),
  'unit_path', (select w.path from unit_path w where w.unit_id = s.unit_id))`;

/** The details in a row; its values are those of the wire already. */
export function detailsOf(row: SystemRow): SystemDetails {
  return Object.fromEntries(DETAIL_KEYS.map((key) => [key, row[columnOf(key)] ?? null])) as unknown as SystemDetails;
}

/** The record in a row. */
export function systemOf(row: SystemRow): AiSystem {
  return Object.assign(new AiSystem(), {
    id: row['id'],
    reference: row['reference'],
    name: row['name'],
    summary: row['summary'],
    unitId: row['unit_id'],
    intendedPurpose: row['intended_purpose'],
    stage: row['stage'],
    origin: row['origin'],
    ownerId: row['owner_id'],
    isWithdrawn: row['is_withdrawn'],
    retiredOn: row['retired_on'],
    retirementReason: row['retirement_reason'],
    editorIds: row['editor_ids'],
    unitPath: row['unit_path'],
    visibility: row['visibility'],
    restrictionReason: row['restriction_reason'],
    withheld: row['withheld'],
    components: row['components'],
    details: detailsOf(row),
    version: row['version'],
    registeredAt: new Date(String(row['registered_at'])),
    changedAt: new Date(String(row['changed_at'])),
  });
}

/** The record as a row. */
export function rowOf(system: AiSystem): StoredSystem {
  const {
    id,
    reference,
    name,
    summary,
    unitId,
    intendedPurpose,
    stage,
    origin,
    ownerId,
    isWithdrawn,
    retiredOn,
    retirementReason,
    visibility,
    restrictionReason,
    withheld,
    components,
  } = system;
  return {
    id,
    reference,
    name,
    summary,
    unit_id: unitId,
    intended_purpose: intendedPurpose,
    stage,
    origin,
    owner_id: ownerId,
    is_withdrawn: isWithdrawn,
    retired_on: retiredOn,
    retirement_reason: retirementReason,
    visibility,
    restriction_reason: restrictionReason,
    withheld,
    components,
    version: system.version,
    registered_at: system.registeredAt,
    changed_at: system.changedAt,
    ...(Object.fromEntries(DETAIL_KEYS.map((key) => [columnOf(key), system.details[key]])) as unknown as Pick<
      StoredSystem,
      DetailColumn
    >),
  };
}
