import { Injectable } from '@nestjs/common';
import type { FoundSystem, Page, SystemDetail, SystemSummary, TextPiece } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../../platform/database/refs';
import { join, raw, sql, type Sql } from '../../../platform/database/sql';
import { byName } from '../../../platform/database/words';
import type { Actor } from '../../../platform/ground/actor';
import { pageOf, readCursor } from '../../../platform/http/paging';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { joinStanding, standing } from '../../review';
import { detailsOf, type SystemRow } from '../../systems';
import type { ListSystemsQuery, SystemSort } from './list-systems.query';
import { isLoosePlace, placesByRelevance, readPlace, type Place } from './relevance';
import { systemsFilter } from './systems-filter';
import { isFound, loosely, readTextSearch, type TextSearch } from './text-search';

interface Row extends Omit<SystemSummary, 'changedAt'> {
  changedAt: Date;
  excerpt?: string;
}

interface WholeRow extends Omit<SystemDetail, 'changedAt' | 'registeredAt' | 'details'> {
  details: SystemRow;
  changedAt: Date;
  registeredAt: Date;
}

interface PlacedRow extends Row {
  place: Place;
}

const joins = sql`
  join organisation_unit u on u.id = s.unit_id
  join person o on o.id = s.owner_id ${joinStanding('s', 'w')}`;

const columns = sql`
  s.id, s.reference, s.name, s.stage, s.changed_at as "changedAt",
  ${unitRef('u')} as unit, ${personRef('o')} as owner, s.visibility, ${standing('w')}, w.due_because as "dueBecause"`;

/** What only the whole record shows. */
const more = sql`
  s.summary, s.intended_purpose as "intendedPurpose", s.origin, s.version, s.registered_at as "registeredAt",
  s.retired_on::text as "retiredOn", s.retirement_reason as "retirementReason", s.restriction_reason as "restrictionReason", s.withheld, s.components,
  (select w.path from unit_path w where w.unit_id = s.unit_id) as "unitPath", to_jsonb(s) as details,
  (select coalesce(json_agg(${personRef('p')} order by ${byName('p.name')}, p.id), '[]')
     from system_editor e join person p on p.id = e.person_id where e.system_id = s.id) as editors`;

/** Around a hit; characters that no text of ours holds mark it. */
const [START, STOP] = ['\u0001', '\u0002'];
const MARKS = `MaxWords=24, MinWords=12, MaxFragments=1, StartSel="${START}", StopSel="${STOP}"`;
const excerptOf = ({ query }: TextSearch): Sql =>
  sql`ts_headline('simple', s.name || ' · ' || s.summary, ${query}::tsquery, ${MARKS})`;

interface Sort {
  column: Sql;
  cast: Sql;
  part: 'text' | 'instant';
  key: (row: Row) => string;
}

const sorts: Record<Exclude<SystemSort, 'relevance'>, Sort> = {
  name: { column: byName('s.name'), cast: sql`text`, part: 'text', key: (row) => row.name },
  reference: { column: sql`s.reference`, cast: sql`text`, part: 'text', key: (row) => row.reference },
  changedAt: {
    column: sql`s.changed_at`,
    cast: sql`timestamptz`,
    part: 'instant',
    key: (row) => row.changedAt.toISOString(),
  },
};

interface Order {
  sort: Sort;
  isDescending: boolean;
}

/** Null: by relevance. */
function orderOf(query: ListSystemsQuery, search: TextSearch | null): Order | null {
  const wanted = query.sort ?? 'relevance';
  if (wanted !== 'relevance')
    return { sort: sorts[wanted.replace('-', '') as keyof typeof sorts], isDescending: wanted.startsWith('-') };
  return search ? null : { sort: sorts.changedAt, isDescending: true };
}

/** The page first, by the narrowest row that can be sorted; what a line shows is read for its systems alone. */
function shown(page: Sql, search: TextSearch | null, order: Sql): Sql<Row> {
  const excerpt = search === null ? sql`` : sql`, ${excerptOf(search)} as excerpt`;
  return sql<Row>`select ${columns}${excerpt} from (${page}) s ${joins} order by ${order}`;
}

/** Ends the cursor of a page of names that are only alike, so that the next page is one too. */
const LOOSE = 'loose';

/** What is asked for, and in which order. */
interface Sorted {
  query: ListSystemsQuery;
  search: TextSearch | null;
  order: Order;
}

function sorted(where: Sql, { query, search, order: by }: Sorted): Sql<Row> {
  const { sort, isDescending } = by;
  const direction = isDescending ? sql`desc` : sql`asc`;
  const order = sql`${sort.column} ${direction}, s.id ${direction}`;
  const conditions = [where, ...(search ? [isFound(search)] : [])];
  if (query.cursor !== undefined) {
    const [value, id] = readCursor(
      query.cursor,
      isLooseCursor(query.cursor, by) ? [sort.part, 'uuid', 'text'] : [sort.part, 'uuid'],
    );
    const isBeyond = isDescending ? sql`<` : sql`>`;
    conditions.push(sql`(${sort.column}, s.id) ${isBeyond} (${value}::${sort.cast}, ${id}::uuid)`);
  }
  const page = sql`
    select s.* from ai_system s ${joinStanding('s', 'w')} where ${join(conditions, ' and ')} order by ${order}
     limit ${query.limit + 1}`;
  return shown(page, search, order);
}

const isLooseCursor = (cursor: string, order: Order | null): boolean =>
  order === null
    ? isLoosePlace(readPlace(cursor))
    : Buffer.from(cursor, 'base64url').toString('utf8').endsWith(`"${LOOSE}"]`);

/** The read side of the register. */
@Injectable()
export class SystemsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor, query: ListSystemsQuery): Promise<Page<FoundSystem>> {
    const search = await readTextSearch(this.dataSource, query.q);
    const page = await this.page(
      actor,
      query,
      query.cursor !== undefined && isLooseCursor(query.cursor, orderOf(query, search)) ? loosely(search) : search,
    );
    const again = page.items.length === 0 && query.cursor === undefined ? loosely(search) : null;
    return again ? this.page(actor, query, again) : page;
  }

  private async page(actor: Actor, query: ListSystemsQuery, search: TextSearch | null): Promise<Page<FoundSystem>> {
    const filter = await systemsFilter(this.dataSource, actor, query);
    const order = orderOf(query, search);
    const result =
      search && order === null
        ? await this.byRelevance(filter, query, search)
        : await this.sorted(filter, { query, search, order: order as Order });
    return query.count ? { ...result, total: await this.count(filter, search) } : result;
  }

  private async sorted(where: Sql, wanted: Sorted): Promise<Page<FoundSystem>> {
    const { query, search, order } = wanted;
    const rows = await sorted(where, wanted).rows(this.dataSource);
    return pageOf(rows, query.limit, found, (row) => [
      order.sort.key(row),
      row.id,
      ...(search?.isLoose ? [LOOSE] : []),
    ]);
  }

  private async byRelevance(
    where: Sql,
    { cursor, limit }: ListSystemsQuery,
    search: TextSearch,
  ): Promise<Page<FoundSystem>> {
    const before = cursor === undefined ? null : readPlace(cursor);
    const rows: PlacedRow[] = [];
    for (const next of placesByRelevance(search, where, limit + 1)) {
      if (rows.length > limit) break;
      const places = next(rows.at(-1)?.place ?? before);
      if (places === null) continue;
      const page = sql<PlacedRow>`
        select ${columns}, ${excerptOf(search)} as excerpt, json_build_object('stage', f.stage, 'nearness', f.nearness::text, 'id', f.id) as place
          from (${places}) f join ai_system s on s.id = f.id ${joins} order by f.stage, f.nearness, f.id`;
      rows.push(...(await page.rows(this.dataSource)));
    }
    return pageOf(rows, limit, found, ({ place }) => [place.stage, place.nearness, place.id]);
  }

  /** The whole record. Whether this reader may see it was asked before. */
  async get(key: SystemKey): Promise<SystemDetail> {
    const row =
      await sql<WholeRow>`select ${columns}, ${more} from ai_system s ${joins} where s.${raw(key.column)} = ${key.value}`.row(
        this.dataSource,
      );
    if (!row) throw new Refusal('record.not-found');
    return {
      ...row,
      details: detailsOf(row.details),
      registeredAt: row.registeredAt.toISOString(),
      changedAt: row.changedAt.toISOString(),
    };
  }

  private async count(where: Sql, search: TextSearch | null): Promise<number> {
    const found = search ? sql`${where} and ${isFound(search)}` : where;
    const row = await sql<{ total: number }>`
      select count(*)::int as total from ai_system s ${joinStanding('s', 'w')} where ${found}`.row(this.dataSource);
    return row?.total ?? 0;
  }
}

function found(row: Row): FoundSystem {
  return row.excerpt === undefined ? summary(row) : { ...summary(row), excerpt: piecesOf(row.excerpt) };
}

function piecesOf(excerpt: string): TextPiece[] {
  return excerpt
    .split(new RegExp(`(${START}[^${STOP}]*${STOP})`))
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(START) ? { text: piece.slice(1, -1), isHit: true } : { text: piece, isHit: false },
    );
}

function summary(row: Row): SystemSummary {
  return {
    id: row.id,
    reference: row.reference,
    name: row.name,
    unit: row.unit,
    stage: row.stage,
    owner: row.owner,
    visibility: row.visibility,
    class: row.class,
    decidedClass: row.decidedClass,
    reviewState: row.reviewState,
    dueBecause: row.dueBecause,
    changedAt: row.changedAt.toISOString(),
  };
}
