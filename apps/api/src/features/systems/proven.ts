// What the log proves of systems.

import { sql } from '../../platform/database/sql';
import type { ProvenPart, ProvenSubject, Told } from '../../platform/recording/proven-part';
import { relationPart, relationPartName, type StoredRelation } from './relations/relation';
import { gracePart } from './stored/grace';
import { systemOf, systemRow, type SystemRow } from './stored/system-row';

export const provenSystems: ProvenSubject = {
  type: 'AiSystem',
  ids: sql<{ id: string }>`select s.id::text as id from ai_system s order by s.reference`,
};

const record: ProvenPart = {
  subject: 'AiSystem',
  name: 'record',
  rows: (id) => sql`select ${systemRow} as record from ai_system s where s.id = ${id}::uuid`,
  of: ({ record: row }: { record: SystemRow }) => ['record', systemOf(row).toPart()],
};

const relation: ProvenPart = {
  subject: 'AiSystem',
  name: relationPartName(''),
  rows: (id) =>
    sql`select r.id, r.kind, r.other_id, r.state, r.reason, r.proposed_by, r.proposed_at, r.settled_by, r.settled_at
       from system_relation r where r.system_id = ${id}::uuid`,
  of: (row: Told<StoredRelation>) => [relationPartName(row.id), relationPart(row)],
};

export const partsOfSystems: readonly ProvenPart[] = [record, gracePart, relation];
