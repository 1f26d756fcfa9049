// Documents of systems that somebody may read, as a table: each that was begun, and how far it is. What stands in one
// is read on its own page.

import type { DocumentKind, DocumentState } from '@registry/contracts';
import { join, raw, sql, type Sql } from '../../platform/database/sql';
import { instant, type TableRows } from '../../platform/database/table-view';
import type { Actor } from '../../platform/ground/actor';
import { visibleSystems, wasListed } from '../systems';

export interface DocumentsNarrowed {
  /** References or ids. */
  readonly system?: readonly string[];
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
export function documentsTable(actor: Actor, narrowed: DocumentsNarrowed): TableRows {
  const where = [visibleSystems(actor, 's'), sql`not s.is_withdrawn`, ...filterOf(narrowed)];
  return {
    cells,
    source: sql`
      ${until(null)} join ai_system s on s.id = v.system_id
      join organisation_unit u on u.id = s.unit_id join person o on o.id = s.owner_id where ${join(where, ' and ')}`,
    order,
  };
}

/**
 * The same at the end of a day: no version and no notification ever changes. Who may see a record is asked of today.
 */
export function pastDocumentsTable(actor: Actor, narrowed: DocumentsNarrowed, day: string): TableRows {
  const where = [visibleSystems(actor, 's'), wasListed, ...filterOf(narrowed)];
  return {
    cells: { ...cells, systemName: sql`past.record ->> 'name'` },
    source: sql`
      ${until(day)} join ai_system s on s.id = v.system_id join review_standing_on(${day}) past on past.system_id = s.id
      join organisation_unit u on u.id = (past.record ->> 'unitId')::uuid
      join person o on o.id = (past.record ->> 'ownerId')::uuid where ${join(where, ' and ')}`,
    order,
  };
}

const order = sql`s.reference, v.kind`;

function filterOf({ system, documentKind, documentState }: DocumentsNarrowed): Sql[] {
  return [
    ...(system === undefined
      ? []
      : [sql`(s.reference = any(${system}::text[]) or s.id::text = any(${system}::text[]))`]),
    ...(documentKind === undefined ? [] : [sql`v.kind = any(${documentKind}::text[])`]),
    ...(documentState === undefined ? [] : [sql`v.state = any(${documentState}::text[])`]),
  ];
}

/** The last version of each document, with its last final one and what the authority was told of; or those of a day. */
function until(day: string | null): Sql {
  const by = (at: string): Sql =>
    day === null ? sql`true` : sql`${raw(at)} < ((${day}::date + 1)::timestamp at time zone institution_zone())`;
  return sql`
    from (select distinct on (x.system_id, x.kind) x.* from document_version x where ${by('x.saved_at')}
           order by x.system_id, x.kind, x.number desc) v
    join person p on p.id = v.saved_by
    left join lateral (select x.* from document_version x where x.system_id = v.system_id and x.kind = v.kind
                          and x.state = 'final' and ${by('x.saved_at')} order by x.number desc limit 1) f on true
    left join person fp on fp.id = f.saved_by
    left join lateral (select x.* from document_notification x where x.system_id = v.system_id and x.kind = v.kind
                          and ${by('x.noted_at')} order by x.number desc limit 1) n on true`;
}
