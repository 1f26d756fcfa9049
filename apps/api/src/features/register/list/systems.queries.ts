import { Injectable } from '@nestjs/common';
import type { ClassPresumption, FoundSystem, Page, SystemDetail, SystemSummary, TextPiece } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../../platform/database/refs';
import { join, raw, sql, type Sql } from '../../../platform/database/sql';
import { byName } from '../../../platform/database/words';
import type { Actor } from '../../../platform/ground/actor';
import { pageOf } from '../../../platform/http/paging';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { joinStanding, standing } from '../../review';
import { detailsOf, type SystemRow } from '../../systems';
import { cellSources, shownCells } from './cells';
import { inGroup } from './groups/grouping';
import type { ListSystemsQuery } from './list-systems.query';
import {
  cursorOf,
  isAfter,
  isLooseCursor,
  joinedFor,
  orderBy,
  orderOf,
  placeOf,
  type ListOrder,
  type PlaceKey,
} from './order/list-order';
import { Presumptions } from './presumptions';
import { progress } from './progress';
import { isLoosePlace, placesByRelevance, readPlace, type Place } from './relevance';
import { systemsFilter } from './systems-filter';
import { isFound, loosely, readTextSearch, type TextSearch } from './text-search';

interface Row extends Omit<SystemSummary, 'changedAt'> {
  changedAt: Date;
  excerpt?: string;
  cells?: Record<string, unknown>;
}

interface WholeRow extends Omit<SystemDetail, 'changedAt' | 'registeredAt' | 'details'> {
  details: SystemRow;
  changedAt: Date;
  registeredAt: Date;
}

interface SortedRow extends Row {
  place: PlaceKey[];
}

interface PlacedRow extends Row {
  place: Place;
}

const columns = sql`
  s.id, s.reference, s.name, s.stage, s.changed_at as "changedAt",
  ${unitRef('u')} as unit, ${personRef('o')} as owner, s.visibility, ${standing('w')}, w.due_because as "dueBecause"`;

/** What only the whole record shows. */
const whole = sql`
  s.summary, s.intended_purpose as "intendedPurpose", s.origin, s.version, s.registered_at as "registeredAt",
  s.retired_on::text as "retiredOn", s.retirement_reason as "retirementReason", s.restriction_reason as "restrictionReason", s.withheld, s.components,
  (select w.path from unit_path w where w.unit_id = s.unit_id) as "unitPath", to_jsonb(s) as details,
  (select coalesce(json_agg(${personRef('p')} order by ${byName('p.name')}, p.id), '[]')
     from system_editor e join person p on p.id = e.person_id where e.system_id = s.id) as editors, ${progress}`;

/** Around a hit; characters that no text of ours holds mark it. */
const [START, STOP] = ['\u0001', '\u0002'];
const MARKS = `MaxWords=24, MinWords=12, MaxFragments=1, StartSel="${START}", StopSel="${STOP}"`;
const excerptOf = ({ query }: TextSearch): Sql =>
  sql`ts_headline('simple', s.name || ' · ' || s.summary, ${query}::tsquery, ${MARKS})`;

/** What is asked for, and in which order. */
interface Sorted {
  query: ListSystemsQuery;
  search: TextSearch | null;
  order: ListOrder;
}

const keyName = (place: number): Sql => raw(`f.k${place}`);

/** The keys of the page first, which are narrow; what a line shows is read for its systems alone. */
function sorted(where: Sql, { query, search, order }: Sorted): Sql<SortedRow> {
  const { cursor, limit } = query;
  const conditions = [
    where,
    ...(search ? [isFound(search)] : []),
    ...(cursor === undefined ? [] : [isAfter(order, cursor)]),
  ];
  const keys = join(
    order.map(({ by }, place) => sql`${by} as k${raw(place)}`),
    ', ',
  );
  return sql<SortedRow>`
    select ${columns}${more(query, search)}, ${placeOf(order, keyName)} as place from (
      select s.id, ${keys} from ai_system s ${
        order.every(({ isOwn }) => isOwn) ? joinStanding('s', 'w') : sql`${cellSources} ${joinedFor(order)}`
      } where ${join(conditions, ' and ')} order by ${orderBy(order)}
       limit ${limit + 1}) f
      join ai_system s on s.id = f.id ${cellSources} order by ${orderBy(order, keyName)}`;
}

/** What only some lists show. */
const more = ({ columns: wanted }: ListSystemsQuery, search: TextSearch | null): Sql =>
  sql`${search === null ? sql`` : sql`, ${excerptOf(search)} as excerpt`}${
    wanted === undefined ? sql`` : sql`, ${shownCells(wanted)} as cells`
  }`;

const isLoosePage = (cursor: string, order: ListOrder | null): boolean =>
  order === null ? isLoosePlace(readPlace(cursor)) : isLooseCursor(cursor);

/** The read side of the register. */
@Injectable()
export class SystemsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly presumptions: Presumptions,
  ) {}

  async list(actor: Actor, query: ListSystemsQuery): Promise<Page<FoundSystem>> {
    const search = await readTextSearch(this.dataSource, query.q);
    const page = await this.page(
      actor,
      query,
      query.cursor !== undefined && isLoosePage(query.cursor, orderOf(query, search !== null))
        ? loosely(search)
        : search,
    );
    const again = page.items.length === 0 && query.cursor === undefined ? loosely(search) : null;
    return again ? this.page(actor, query, again) : page;
  }

  private async page(actor: Actor, query: ListSystemsQuery, search: TextSearch | null): Promise<Page<FoundSystem>> {
    const filter = sql`${await systemsFilter(this.dataSource, actor, query)} and ${inGroup(query)}`;
    const order = orderOf(query, search !== null);
    const result =
      search && order === null
        ? await this.byRelevance(filter, query, search)
        : await this.sorted(filter, { query, search, order: order! });
    const presumed = await this.presumptions.of(result.items);
    const page = { ...result, items: result.items.map((item) => withPresumption(item, presumed)) };
    return query.count ? { ...page, total: await this.count(filter, search) } : page;
  }

  private async sorted(where: Sql, wanted: Sorted): Promise<Page<FoundSystem>> {
    const { query, search } = wanted;
    const rows = await sorted(where, wanted).rows(this.dataSource);
    return pageOf(rows, query.limit, found, ({ place, id }) => cursorOf(place, id, search?.isLoose ?? false));
  }

  private async byRelevance(where: Sql, query: ListSystemsQuery, search: TextSearch): Promise<Page<FoundSystem>> {
    const { cursor, limit } = query;
    const before = cursor === undefined ? null : readPlace(cursor);
    const rows: PlacedRow[] = [];
    for (const next of placesByRelevance(search, where, limit + 1)) {
      if (rows.length > limit) break;
      const places = next(rows.at(-1)?.place ?? before);
      if (places === null) continue;
      const page = sql<PlacedRow>`
        select ${columns}${more(query, search)}, json_build_object('stage', f.stage, 'nearness', f.nearness::text, 'id', f.id) as place
          from (${places}) f join ai_system s on s.id = f.id ${cellSources} order by f.stage, f.nearness, f.id`;
      rows.push(...(await page.rows(this.dataSource)));
    }
    return pageOf(rows, limit, found, ({ place }) => [place.stage, place.nearness, place.id]);
  }

  /** The whole record. Whether this reader may see it was asked before. */
  async get(key: SystemKey): Promise<SystemDetail> {
    const row =
      await sql<WholeRow>`select ${columns}, ${whole} from ai_system s ${cellSources} where s.${raw(key.column)} = ${key.value}`.row(
        this.dataSource,
      );
    if (!row) throw new Refusal('record.not-found');
    const record = {
      ...row,
      details: detailsOf(row.details),
      registeredAt: row.registeredAt.toISOString(),
      changedAt: row.changedAt.toISOString(),
    };
    return withPresumption(record, await this.presumptions.of([record]));
  }

  private async count(where: Sql, search: TextSearch | null): Promise<number> {
    const found = search ? sql`${where} and ${isFound(search)}` : where;
    const row = await sql<{ total: number }>`
      select count(*)::int as total from ai_system s ${joinStanding('s', 'w')} where ${found}`.row(this.dataSource);
    return row?.total ?? 0;
  }
}

/** Left out where there is none. */
function withPresumption<Shown extends { id: string }>(
  record: Shown,
  presumed: Awaited<ReturnType<Presumptions['of']>>,
): Shown & { presumption?: ClassPresumption } {
  const presumption = presumed.get(record.id);
  return presumption === undefined ? record : { ...record, presumption };
}

const found = (row: Row): FoundSystem => ({
  ...summary(row),
  ...(row.excerpt === undefined ? {} : { excerpt: piecesOf(row.excerpt) }),
  ...(row.cells === undefined ? {} : { cells: row.cells }),
});

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
