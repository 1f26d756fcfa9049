import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sql, type Sql } from '../../../platform/database/sql';
import type { TableView } from '../../../platform/database/table-view';
import type { Actor } from '../../../platform/ground/actor';
import { joinStanding } from '../../review';
import { cells, cellSources } from './cells';
import type { SortedSystems } from './list-systems.query';
import { joinedFor, orderBy, orderOf } from './order/list-order';
import { PLACES_MOST, placesByRelevance, type Place } from './relevance';
import { systemsFilter } from './systems-filter';
import { isFound, loosely, readTextSearch, type TextSearch } from './text-search';

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
    const order = orderOf(query, search !== null);
    if (order === null && search !== null) {
      const ids = await idsByRelevance(manager, search, filter);
      return {
        ...shown,
        source: sql`from unnest(${ids}::uuid[]) with ordinality f (id, place) join ai_system s on s.id = f.id ${cellSources}`,
        order: sql`f.place`,
      };
    }
    const sources = sql`${cellSources} ${joinedFor(order!)}`;
    return { ...shown, source: sql`from ai_system s ${sources} where ${where}`, order: orderBy(order!) };
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
