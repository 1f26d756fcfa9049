import { Injectable } from '@nestjs/common';
import { DETAIL_KEYS } from '@registry/record';
import type { EntityManager } from 'typeorm';
import { raw, sql, type Sql } from '../../../platform/database/sql';
import { instant, type TableView } from '../../../platform/database/table-view';
import { byName } from '../../../platform/database/words';
import type { Actor } from '../../../platform/ground/actor';
import { joinStanding } from '../../review';
import { columnOf } from '../../systems';
import type { SortedSystems, SystemSort } from './list-systems.query';
import { PLACES_MOST, placesByRelevance, type Place } from './relevance';
import { systemsFilter } from './systems-filter';
import { isFound, loosely, readTextSearch, type TextSearch } from './text-search';

const names = (people: Sql): Sql => sql`
  (select coalesce(json_agg(p.name order by ${byName('p.name')}, p.id), '[]') from person p where p.id in (${people}))`;

const editors = sql`select e.person_id from system_editor e where e.system_id = s.id`;

const cells: Readonly<Record<string, Sql>> = {
  reference: sql`s.reference`,
  name: sql`s.name`,
  unit: sql`u.code`,
  unitName: sql`json_build_object('en', u.name_en, 'fr', u.name_fr, 'de', u.name_de)`,
  owner: sql`o.name`,
  editors: names(editors),
  stage: sql`s.stage`,
  origin: sql`s.origin`,
  class: sql`w.headline`,
  classDefinite: sql`w.definite`,
  classLower: sql`w.lower`,
  classUpper: sql`w.upper`,
  decidedClass: sql`w.decided_class`,
  reviewState: sql`w.review_state`,
  dueBecause: sql`w.due_because`,
  openDuties: sql`(select count(*) from duty t where t.system_id = s.id and t.is_open)`,
  nextDutyOn: sql`(select min(t.due_on) from duty t where t.system_id = s.id and t.is_open)`,
  strategyActions: sql`
    (select coalesce(json_agg(l.action_code order by l.action_code), '[]') from strategy_link l where l.system_id = s.id)`,
  summary: sql`s.summary`,
  intendedPurpose: sql`s.intended_purpose`,
  components: sql`s.components`,
  ...Object.fromEntries(DETAIL_KEYS.map((key) => [key, sql`s.${raw(columnOf(key))}`])),
  visibility: sql`s.visibility`,
  restrictionReason: sql`s.restriction_reason`,
  retiredOn: sql`s.retired_on`,
  retirementReason: sql`s.retirement_reason`,
  registeredAt: instant('s.registered_at'),
  changedAt: instant('s.changed_at'),
  ownerId: sql`s.owner_id`,
  editorIds: sql`array(${editors} order by e.person_id)`,
  id: sql`s.id`,
};

const joins = sql`
  join organisation_unit u on u.id = s.unit_id
  join person o on o.id = s.owner_id ${joinStanding('s', 'w')}`;

const sorts: Readonly<Record<Exclude<SystemSort, 'relevance'>, Sql>> = {
  name: byName('s.name'),
  reference: sql`s.reference`,
  changedAt: sql`s.changed_at`,
};

/** The list of systems as a table: the rows that it would show, page after page, in its order. */
@Injectable()
export class RegisterTable {
  /** @param manager of one snapshot, so that rows and their number belong together */
  async view(manager: EntityManager, actor: Actor, query: SortedSystems): Promise<TableView> {
    const search = await readTextSearch(manager, query.q);
    const view = await this.found(manager, actor, query, search);
    const again = view.count === 0 ? loosely(search) : null;
    return again ? this.found(manager, actor, query, again) : view;
  }

  private async found(
    manager: EntityManager,
    actor: Actor,
    query: SortedSystems,
    search: TextSearch | null,
  ): Promise<TableView> {
    const filter = await systemsFilter(manager, actor, query);
    const where = search ? sql`${filter} and ${isFound(search)}` : filter;
    const counted = await sql<{ count: number; restricted: string[] }>`
      select count(*)::int as count, coalesce(array_agg(s.id order by s.id) filter (where s.visibility = 'restricted'), '{}') as restricted
        from ai_system s ${joinStanding('s', 'w')} where ${where}`.row(manager);
    const shown = { cells, count: counted?.count ?? 0, restricted: counted?.restricted ?? [] };
    const wanted = query.sort ?? 'relevance';
    if (wanted === 'relevance' && search !== null) {
      const ids = await idsByRelevance(manager, search, filter);
      return {
        ...shown,
        source: sql`from unnest(${ids}::uuid[]) with ordinality f (id, place) join ai_system s on s.id = f.id ${joins}`,
        order: sql`f.place`,
      };
    }
    const sort = wanted === 'relevance' ? '-changedAt' : wanted;
    const direction = sort.startsWith('-') ? sql`desc` : sql`asc`;
    const column = sorts[sort.replace('-', '') as keyof typeof sorts];
    return {
      ...shown,
      source: sql`from ai_system s ${joins} where ${where}`,
      order: sql`${column} ${direction}, s.id ${direction}`,
    };
  }
}

/** All that is found, the nearest first. */
async function idsByRelevance(manager: EntityManager, search: TextSearch, where: Sql): Promise<string[]> {
  const ids: string[] = [];
  let last: Place | null = null;
  for (const next of placesByRelevance(search, where, PLACES_MOST)) {
    for (;;) {
      const places = next(last);
      if (places === null) break;
      const rows: Place[] = await sql<Place>`
        select f.id, f.stage, f.nearness::text as nearness from (${places}) f order by f.stage, f.nearness, f.id`.rows(
        manager,
      );
      ids.push(...rows.map(({ id }) => id));
      last = rows.at(-1) ?? last;
      if (rows.length < PLACES_MOST) break;
    }
  }
  return ids;
}
