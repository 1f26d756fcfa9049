// How the record lies in its table. Checks and indexes stand in the migrations.

import { catalogue, DETAIL_KEYS, isMany } from '@registry/record';
import type { DetailKey, SystemDetails } from '@registry/contracts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { AiSystem } from '../ai-system';

/** The column that holds a field of the catalogue, e.g. `dpia_on` for `dpiaOn`. */
export const columnOf = (key: DetailKey): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const types = { number: 'integer', day: 'date', yesNo: 'boolean' } as const;

function columnFor(key: DetailKey): EntitySchemaColumnOptions {
  const field = catalogue[key];
  if (isMany(field)) return { name: columnOf(key), type: 'text', array: true, default: '{}' };
  return {
    name: columnOf(key),
    type: field.kind in types ? types[field.kind as keyof typeof types] : 'text',
    nullable: true,
  };
}

const DetailsEntity = new EntitySchema<SystemDetails>({
  name: 'SystemDetails',
  columns: Object.fromEntries(DETAIL_KEYS.map((key) => [key, columnFor(key)])),
});

/** Beside what a record says of itself, and worked out by the database: until when none of its duties is late. */
interface Derived {
  graceUntil?: string | null;
  /** How values that people type again are compared. */
  supplierKey?: string | null;
  tagKeys?: string[];
}

export const AiSystemEntity = new EntitySchema<AiSystem & Derived>({
  name: 'AiSystem',
  target: AiSystem,
  tableName: 'ai_system',
  columns: {
    id: { type: 'uuid', primary: true },
    reference: { type: 'text' },
    name: { type: 'text' },
    summary: { type: 'text' },
    unitId: { type: 'uuid', name: 'unit_id' },
    intendedPurpose: { type: 'text', name: 'intended_purpose' },
    stage: { type: 'text' },
    origin: { type: 'text' },
    ownerId: { type: 'uuid', name: 'owner_id' },
    retiredOn: { type: 'date', name: 'retired_on', nullable: true },
    retirementReason: { type: 'text', name: 'retirement_reason', nullable: true },
    visibility: { type: 'text', default: 'institution' },
    restrictionReason: { type: 'text', name: 'restriction_reason', nullable: true },
    withheld: { type: 'jsonb', default: {} },
    components: { type: 'jsonb', default: [] },
    version: { type: 'integer' },
    registeredAt: { type: 'timestamptz', name: 'registered_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    graceUntil: { type: 'date', name: 'grace_until', nullable: true, select: false, insert: false, update: false },
    supplierKey: { type: 'text', name: 'supplier_key', nullable: true, select: false, insert: false, update: false },
    tagKeys: {
      type: 'text',
      name: 'tag_keys',
      array: true,
      default: '{}',
      select: false,
      insert: false,
      update: false,
    },
  },
  embeddeds: { details: { schema: DetailsEntity, prefix: false } },
});
