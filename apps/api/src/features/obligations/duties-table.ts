// Duties of all systems that somebody may read: what narrows them, and how they leave as a table.

import { visibleTo } from '../../platform/access/visible-to';
import { join, sql, type Sql } from '../../platform/database/sql';
import { instant, type TableRows } from '../../platform/database/table-view';
import type { Actor } from '../../platform/ground/actor';
import { systemColumns, visibleSystems } from '../systems';
import type { ListDutiesQuery } from './dto/duties.dto';
import { inStanding, inTime, standing } from './owed/due';

export type DutiesNarrowed = Omit<ListDutiesQuery, 'limit' | 'cursor'>;

/** Whether somebody may change the duties of the system `s`. */
export const mayChange = (actor: Actor): Sql =>
  sql`(${visibleTo(actor, 'update', { type: 'Duty', columns: systemColumns('s') })} and s.stage <> 'retired')`;

/** The conditions on `duty t` and its system, `ai_system s`. */
export function dutiesFilter(actor: Actor, query: Partial<DutiesNarrowed>): Sql[] {
  const where = [visibleSystems(actor, 's'), sql`t.lapsed_at is null and s.stage <> 'retired'`];
  if (query.responsible === 'me')
    // First the systems, by their indexes: `or` alone would walk through the duties of everybody.
    where.push(sql`
      t.system_id = any(array(select o.id from ai_system o where o.owner_id = ${actor.id} union select d.system_id from duty d where d.responsible_id = ${actor.id}))
        and (t.responsible_id = ${actor.id} or (t.responsible_id is null and s.owner_id = ${actor.id}))`);
  if (query.state !== undefined) where.push(sql`t.state = any(${query.state}::text[])`);
  if (query.standing !== undefined)
    where.push(
      sql`(${join(
        query.standing.map((one) => inStanding[one]),
        ' or ',
      )})`,
    );
  if (query.unit !== undefined)
    where.push(sql`s.unit_id in (select w.unit_id from unit_path w where w.path @> array[unit_named(${query.unit})])`);
  if (query.quarter !== undefined)
    where.push(
      sql`
        t.late_after is not null and t.sort_on >= ${query.quarter}::date and t.sort_on < ${query.quarter}::date + interval '3 months'`,
    );
  if (query.key !== undefined) where.push(sql`t.key = ${query.key}`);
  if (query.when !== undefined) where.push(inTime[query.when]);
  if (query.from !== undefined) where.push(sql`t.late_after is not null and t.sort_on >= ${query.from}::date`);
  if (query.to !== undefined) where.push(sql`t.late_after is not null and t.sort_on <= ${query.to}::date`);
  if (query.system !== undefined) where.push(sql`t.system_id = ${query.system}`);
  if (query.may !== undefined) where.push(mayChange(actor));
  return where;
}

const cells: TableRows['cells'] = {
  system: sql`s.reference`,
  systemName: sql`s.name`,
  unit: sql`u.code`,
  owner: sql`o.name`,
  duty: sql`t.key`,
  provision: sql`t.provision`,
  dutyState: sql`t.state`,
  dutyStanding: standing,
  effectiveOn: sql`t.effective_on`,
  dueOn: sql`t.due_on`,
  lateAfter: sql`t.late_after`,
  responsible: sql`r.name`,
  whyNot: sql`t.reason`,
  note: sql`t.note`,
  changedAt: instant('t.changed_at'),
  id: sql`t.id`,
};

/** In the order of the list: the day that comes first in front. */
export const dutiesTable = (actor: Actor, query: DutiesNarrowed): TableRows => ({
  cells,
  source: sql`
    from duty t join ai_system s on s.id = t.system_id join organisation_unit u on u.id = s.unit_id join person o on o.id = s.owner_id
    left join person r on r.id = t.responsible_id where ${join(dutiesFilter(actor, query), ' and ')}`,
  order: sql`t.sort_on, t.id`,
});
