import { Injectable } from '@nestjs/common';
import type { ClassState, FoundSystem, Page, SystemDetail, SystemSummary, TextPiece } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../../platform/database/refs';
import { Statement } from '../../../platform/database/statement';
import { byName } from '../../../platform/database/words';
import type { Actor } from '../../../platform/ground/actor';
import { pageOf, readCursor } from '../../../platform/http/paging';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { standing, standingJoin } from '../../review';
import { detailsOf, type SystemRow } from '../../systems';
import type { ListSystemsQuery, SystemSort } from './list-systems.query';
import { isLoosePlace, placesByRelevance, readPlace, type Place } from './relevance';
import { systemsFilter, type SystemsFilter } from './systems-filter';
import { isFound, loosely, readTextSearch, type TextSearch } from './text-search';

interface Row extends Omit<SystemDetail, 'class' | 'changedAt' | 'registeredAt' | 'details'> {
  details: SystemRow;
  class: ClassState | null;
  changedAt: Date;
  registeredAt: Date;
  excerpt?: string;
}

interface PlacedRow extends Row {
  place: Place;
}

const joins = `
  join organisation_unit u on u.id = s.unit_id
  join person o on o.id = s.owner_id ${standingJoin}`;

const columns = `
  s.id, s.reference, s.name, s.stage, s.changed_at as "changedAt",
  ${unitRef('u')} as unit, ${personRef('o')} as owner, s.visibility, ${standing}, w.due_because as "dueBecause"`;

/** What only the whole record shows. */
const more = `
  s.summary, s.intended_purpose as "intendedPurpose", s.origin, s.version, s.registered_at as "registeredAt",
  s.retired_on::text as "retiredOn", s.retirement_reason as "retirementReason", s.restriction_reason as "restrictionReason", s.withheld, s.components,
  (select w.path from unit_path w where w.unit_id = s.unit_id) as "unitPath", to_jsonb(s) as details,
  (select coalesce(json_agg(${personRef('p')} order by ${byName('p.name')}, p.id), '[]')
     from system_editor e join person p on p.id = e.person_id where e.system_id = s.id) as editors`;

/** Around a hit; characters that no text of ours holds mark it. */
const [START, STOP] = ['\u0001', '\u0002'];
const excerptOf = (query: string): string => `ts_headline('simple', s.name || ' · ' || s.summary, ${query}::tsquery,
  'MaxWords=24, MinWords=12, MaxFragments=1, StartSel="${START}", StopSel="${STOP}"')`;

interface Sort {
  column: string;
  cast: string;
  part: 'text' | 'instant';
  key: (row: Row) => string;
}

const sorts: Record<Exclude<SystemSort, 'relevance'>, Sort> = {
  name: { column: byName('s.name'), cast: 'text', part: 'text', key: (row) => row.name },
  reference: { column: 's.reference', cast: 'text', part: 'text', key: (row) => row.reference },
  changedAt: {
    column: 's.changed_at',
    cast: 'timestamptz',
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
function shown(page: string, words: string | null, order: string): string {
  return `select ${columns}${words === null ? '' : `, ${excerptOf(words)} as excerpt`} from (${page}) s ${joins} order by ${order}`;
}

/** Ends the cursor of a page of names that are only alike, so that the next page is one too. */
const LOOSE = 'loose';

/** What is asked for, and in which order. */
interface Sorted {
  query: ListSystemsQuery;
  search: TextSearch | null;
  order: Order;
}

function sortedSql(statement: Statement, where: readonly string[], { query, search, order: by }: Sorted): string {
  const { sort, isDescending } = by;
  const direction = isDescending ? 'desc' : 'asc';
  const order = `${sort.column} ${direction}, s.id ${direction}`;
  const conditions = [...where, ...(search ? [isFound(search, statement.values)] : [])];
  if (query.cursor !== undefined) {
    const [value, id] = readCursor(
      query.cursor,
      isLooseCursor(query.cursor, by) ? [sort.part, 'uuid', 'text'] : [sort.part, 'uuid'],
    );
    conditions.push(
      `(${sort.column}, s.id) ${isDescending ? '<' : '>'} (${statement.put(value)}::${sort.cast}, ${statement.put(id)}::uuid)`,
    );
  }
  const page = `select s.* from ai_system s ${standingJoin} where ${conditions.join(' and ')} order by ${order} limit ${statement.put(query.limit + 1)}`;
  return shown(page, search && statement.put(search.query), order);
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

  private async sorted({ where, values }: SystemsFilter, wanted: Sorted): Promise<Page<FoundSystem>> {
    const { query, search, order } = wanted;
    const statement = new Statement(values);
    const rows: Row[] = await this.dataSource.query(sortedSql(statement, where, wanted), statement.values);
    return pageOf(rows, query.limit, found, (row) => [
      order.sort.key(row),
      row.id,
      ...(search?.isLoose ? [LOOSE] : []),
    ]);
  }

  private async byRelevance(
    { where, values }: SystemsFilter,
    { cursor, limit }: ListSystemsQuery,
    search: TextSearch,
  ): Promise<Page<FoundSystem>> {
    const before = cursor === undefined ? null : readPlace(cursor);
    const rows: PlacedRow[] = [];
    for (const next of placesByRelevance(search, where, limit + 1)) {
      if (rows.length > limit) break;
      const statement = new Statement(values);
      const places = next(statement, rows.at(-1)?.place ?? before);
      if (places === null) continue;
      const sql = `select ${columns}, ${excerptOf(statement.put(search.query))} as excerpt, json_build_object('stage', f.stage, 'nearness', f.nearness::text, 'id', f.id) as place
        from (${places}) f join ai_system s on s.id = f.id ${joins} order by f.stage, f.nearness, f.id`;
      rows.push(...(await this.dataSource.query<PlacedRow[]>(sql, statement.values)));
    }
    return pageOf(rows, limit, found, ({ place }) => [place.stage, place.nearness, place.id]);
  }

  /** The whole record. Whether this reader may see it was asked before. */
  async get(key: SystemKey): Promise<SystemDetail> {
    const [row]: Row[] = await this.dataSource.query(
      `select ${columns}, ${more} from ai_system s ${joins} where s.${key.column} = $1`,
      [key.value],
    );
    if (!row) throw new Refusal('record.not-found');
    return {
      ...row,
      details: detailsOf(row.details),
      registeredAt: row.registeredAt.toISOString(),
      changedAt: row.changedAt.toISOString(),
    };
  }

  private async count({ where, values }: SystemsFilter, search: TextSearch | null): Promise<number> {
    if (search) where.push(isFound(search, values));
    const [row]: { total: number }[] = await this.dataSource.query(
      `select count(*)::int as total from ai_system s ${standingJoin} where ${where.join(' and ')}`,
      values,
    );
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
