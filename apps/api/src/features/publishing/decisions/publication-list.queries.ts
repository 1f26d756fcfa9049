import { Injectable } from '@nestjs/common';
import {
  PUBLICATION_STANDINGS,
  PUBLICATION_STATES,
  type Page,
  type PublicationCounts,
  type PublicationItem,
  type PublicationStanding,
} from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { join, sql, type Sql } from '../../../platform/database/sql';
import { byName } from '../../../platform/database/words';
import type { Actor } from '../../../platform/ground/actor';
import { pageOf, readCursor } from '../../../platform/http/paging';
import { mention, visibleSystems } from '../../systems';
import { entryOf, publicationColumns, type PublicationRow } from './publication';
import type { ListPublicationsQuery, PublicationFilters } from './publication.dto';

interface Row extends Pick<PublicationItem, 'visibility' | 'standing' | 'hindrance'> {
  readonly system: Pick<PublicationItem, 'id' | 'reference' | 'name' | 'unit' | 'stage'>;
  readonly entries: number;
  readonly last: (Omit<PublicationRow, 'decided_at'> & { readonly decided_at: string }) | null;
}

/** How records stand with the public, for whoever may decide it. */
@Injectable()
export class PublicationListQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** By name. The page is cut on the index of names; what a line shows is read for its records alone. */
  async list(actor: Actor, query: ListPublicationsQuery): Promise<Page<PublicationItem>> {
    const where = filterOf(actor, query);
    if (query.standing !== undefined) where.push(...standingSo(query.standing));
    if (query.cursor !== undefined) {
      const [name, id] = readCursor(query.cursor, ['text', 'uuid']);
      where.push(sql`(${byName('s.name')}, s.id) > (${name}, ${id}::uuid)`);
    }
    const rows = await sql<Row>`
      select ${mention('s', 'u')} as system, s.visibility, s.standing, s.hindrance, s.entries, (
               select to_jsonb(l) from (
                 select ${publicationColumns}, case when o.id is not null then ${personRef('o')} end as by
                   from publication p left join person o on o.id = p.decided_by
                  where p.system_id = s.id order by p.number desc limit 1) l) as last
        from (select s.*, w.standing, w.hindrance, w.number as entries
                from ai_system s join publication_standing w on w.system_id = s.id
               where ${join(where, ' and ')} order by ${byName('s.name')}, s.id limit ${query.limit + 1}) s
        join organisation_unit u on u.id = s.unit_id order by ${byName('s.name')}, s.id`.rows(this.dataSource);
    return pageOf(rows, query.limit, itemOf, ({ system }) => [system.name, system.id]);
  }

  async count(actor: Actor, filters: PublicationFilters): Promise<PublicationCounts> {
    const rows = await sql<{ standing: PublicationStanding; count: number }>`
      select w.standing, count(*)::int as count
        from ai_system s join publication_standing w on w.system_id = s.id
       where ${join(filterOf(actor, filters), ' and ')} group by w.standing`.rows(this.dataSource);
    const countOf = (one: PublicationStanding): number => rows.find(({ standing }) => standing === one)?.count ?? 0;
    return Object.fromEntries(PUBLICATION_STANDINGS.map((one) => [one, countOf(one)])) as PublicationCounts;
  }
}

/** On `ai_system s`; what went back with its import is no record any more. */
function filterOf(actor: Actor, { q, unit }: PublicationFilters): Sql[] {
  const where = [visibleSystems(actor, 's'), visibleSystems(actor, 's', 'publish'), sql`not s.is_withdrawn`];
  if (q !== undefined && q !== '')
    where.push(sql`s.id in (select y.system_id from system_search y where y.document @@ (select search_query(${q})))`);
  if (unit !== undefined)
    where.push(sql`
      s.unit_id in (select y.unit_id from unit_path y
                     where y.path && array(select unit_named(x) from unnest(${unit}::text[]) x
                                            where unit_named(x) is not null))`);
  return where;
}

/** Those that were ever decided so are looked up first, where they are few; the last entry has the last word. */
const standingSo = (standing: PublicationStanding): Sql[] => [
  sql`w.standing = ${standing}`,
  ...(PUBLICATION_STATES.some((state) => state === standing)
    ? [sql`s.id in (select p.system_id from publication p where p.state = ${standing})`]
    : []),
];

const itemOf = ({ system, visibility, standing, hindrance, entries, last }: Row): PublicationItem => ({
  ...system,
  visibility,
  standing,
  hindrance,
  last: last === null ? null : entryOf({ ...last, decided_at: new Date(last.decided_at) }),
  version: entries + 1,
});
