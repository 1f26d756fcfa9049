// Documents of systems that somebody may read, as a table: each that was begun, and how far it is. What stands in one is
// read on its own page.

import type { DocumentKind, DocumentState } from '@registry/contracts';
import { join, sql } from '../../platform/database/sql';
import { instant, type TableRows } from '../../platform/database/table-view';
import type { Actor } from '../../platform/ground/actor';
import { visibleSystems } from '../systems';

export interface DocumentsNarrowed {
  readonly documentKind?: readonly DocumentKind[];
  readonly documentState?: readonly DocumentState[];
}

const cells: TableRows['cells'] = {
  system: sql`s.reference`,
  systemName: sql`s.name`,
  unit: sql`u.code`,
  owner: sql`o.name`,
  documentKind: sql`v.kind`,
  documentState: sql`v.state`,
  version: sql`v.number`,
  savedBy: sql`p.name`,
  savedAt: instant('v.saved_at'),
  finalVersion: sql`f.number`,
  finalBy: sql`fp.name`,
  finalAt: instant('f.saved_at'),
  notifiedVersion: sql`n.number`,
  notifiedOn: sql`n.on_day`,
  notificationReference: sql`n.reference`,
};

/** By reference of the system, and then by kind. */
export function documentsTable(actor: Actor, { documentKind, documentState }: DocumentsNarrowed): TableRows {
  const where = [visibleSystems(actor, 's'), sql`not s.is_withdrawn`];
  if (documentKind !== undefined) where.push(sql`v.kind = any(${documentKind}::text[])`);
  if (documentState !== undefined) where.push(sql`v.state = any(${documentState}::text[])`);
  return {
    cells,
    source: sql`
      from (select distinct on (system_id, kind) * from document_version order by system_id, kind, number desc) v
      join ai_system s on s.id = v.system_id join organisation_unit u on u.id = s.unit_id join person o on o.id = s.owner_id
      join person p on p.id = v.saved_by
      left join lateral (select x.* from document_version x where x.system_id = v.system_id and x.kind = v.kind and x.state = 'final'
                          order by x.number desc limit 1) f on true
      left join person fp on fp.id = f.saved_by
      left join lateral (select x.* from document_notification x where x.system_id = v.system_id and x.kind = v.kind
                          order by x.number desc limit 1) n on true
     where ${join(where, ' and ')}`,
    order: sql`s.reference, v.kind`,
  };
}
