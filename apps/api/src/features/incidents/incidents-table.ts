// Incidents that somebody may read: what narrows them, and how they leave as a table.

import { join, sql, type Sql } from '../../platform/database/sql';
import { instant, type TableRows } from '../../platform/database/table-view';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { visibleSystems } from '../systems';
import type { ListIncidentsQuery } from './dto/incidents.dto';

export type IncidentsNarrowed = Omit<ListIncidentsQuery, 'limit' | 'cursor'>;

/** The conditions on `incident i` and the system it was reported on, `ai_system s`. */
export function incidentsFilter(actor: Actor, query: IncidentsNarrowed): Sql[] {
  const where = [visibleSystems(actor, 's')];
  if (query.state !== undefined) where.push(sql`i.state = any(${query.state}::text[])`);
  if (query.overdue !== undefined)
    where.push(
      sql`(i.due_on < ${institutionDay(now())}::date) is ${query.overdue === 'true' ? sql`true` : sql`not true`}`,
    );
  if (query.serious !== undefined)
    where.push(sql`i.is_serious is ${query.serious === 'true' ? sql`true` : sql`false`}`);
  return where;
}

const cells: TableRows['cells'] = {
  incident: sql`i.reference`,
  title: sql`i.title`,
  system: sql`s.reference`,
  systemName: sql`s.name`,
  unit: sql`u.code`,
  incidentState: sql`i.state`,
  incidentKinds: sql`i.kinds`,
  isSerious: sql`i.is_serious`,
  isWidespread: sql`i.is_widespread`,
  occurredOn: sql`i.occurred_on`,
  awareAt: instant('i.aware_at'),
  informBy: sql`i.due_on`,
  reportedBy: sql`r.name`,
  reportedAt: instant('i.reported_at'),
  description: sql`i.description`,
  closedAt: instant('i.closed_at'),
  cause: sql`i.cause`,
  correction: sql`i.correction`,
  outcome: sql`i.outcome`,
  id: sql`i.id`,
};

/** Newest first. */
export const incidentsTable = (actor: Actor, query: IncidentsNarrowed): TableRows => ({
  cells,
  source: sql`
    from incident i join ai_system s on s.id = i.system_id join organisation_unit u on u.id = s.unit_id join person r on r.id = i.reported_by
   where ${join(incidentsFilter(actor, query), ' and ')}`,
  order: sql`i.reported_at desc, i.id desc`,
});
