import { Injectable } from '@nestjs/common';
import type { ClassState, FoundSystem, Page, SystemDetail, SystemSummary, TextPiece } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../platform/database/refs';
import { pageOf, readCursor } from '../../platform/http/paging';
import type { SystemKey } from '../../platform/http/system-id';
import type { Actor } from '../../platform/identity/actor';
import { Refusal } from '../../platform/problems/refusal';
import { detailsOf, type SystemRow } from './system-row';
import { isFound, isFoundIn, loosely, readAsked, type Asked } from './asked';
import { Statement } from '../../platform/database/statement';
import { systemsFilter, type SystemsFilter } from './systems-filter';
import { standing, standingJoins } from './standing';
import type { ListSystemsQuery, SystemSort } from './dto/list-systems.query';

interface Row extends Omit<SystemDetail, 'class' | 'changedAt' | 'registeredAt' | 'details'> {
  details: SystemRow;
  class: ClassState | null;
  changedAt: Date;
  registeredAt: Date;
  sortName: string;
  rank: string;
  excerpt?: string;
}

const joins = `
  join organisation_unit u on u.id = s.unit_id
  join person o on o.id = s.owner_id ${standingJoins}`;

const columns = `
  s.id, s.reference, s.name, s.stage, s.changed_at as "changedAt", lower(s.name) as "sortName",
  ${unitRef('u')} as unit, ${personRef('o')} as owner, s.visibility, ${standing}`;

/** What only the whole record shows. */
const more = `
  s.summary, s.intended_purpose as "intendedPurpose", s.origin, s.version, s.registered_at as "registeredAt",
  s.retired_on::text as "retiredOn", s.retirement_reason as "retirementReason", s.restriction_reason as "restrictionReason", s.withheld, s.components,
  (select w.path from unit_path w where w.unit_id = s.unit_id) as "unitPath", to_jsonb(s) as details,
  (select coalesce(json_agg(${personRef('p')} order by p.name, p.id), '[]')
     from system_editor e join person p on p.id = e.person_id where e.system_id = s.id) as editors`;

/** How well `system_search x` fits what somebody looks for: its words, and how alike the name is. */
const rankOf = (query: string, plain: string): string => `(ts_rank(x.document, ${query}::tsquery) + word_similarity(${plain}::text, x.names))::numeric(9, 6)`;

/** Around a hit; characters that no text of ours holds mark it. */
const [START, STOP] = ['\u0001', '\u0002'];
const excerptOf = (query: string): string => `ts_headline('simple', s.name || ' · ' || s.summary, ${query}::tsquery,
  'MaxWords=24, MinWords=12, MaxFragments=1, StartSel="${START}", StopSel="${STOP}"')`;

interface Sort {
  column: string;
  cast: string;
  part: 'text' | 'instant' | 'number';
  key: (row: Row) => string;
}

const sorts: Record<SystemSort, Sort> = {
  name: { column: 'lower(s.name)', cast: 'text', part: 'text', key: (row) => row.sortName },
  reference: { column: 's.reference', cast: 'text', part: 'text', key: (row) => row.reference },
  changedAt: { column: 's.changed_at', cast: 'timestamptz', part: 'instant', key: (row) => row.changedAt.toISOString() },
  relevance: { column: 'rank', cast: 'numeric', part: 'number', key: (row) => row.rank },
};

interface Order {
  sort: Sort;
  isDescending: boolean;
}

function orderOf(query: ListSystemsQuery, asked: Asked | null): Order {
  const wanted = query.sort ?? 'relevance';
  if (wanted !== 'relevance') return { sort: sorts[wanted.replace('-', '') as SystemSort], isDescending: wanted.startsWith('-') };
  return { sort: asked ? sorts.relevance : sorts.changedAt, isDescending: true };
}

/** Whoever finds more than this by words narrows further; ranking all of a large register would make everybody wait. */
const RANKED_MOST = 100;

/** The page first, by the narrowest row that can be sorted; what a line shows is read for its systems alone. */
function listSql(statement: Statement, where: readonly string[], query: ListSystemsQuery, asked: Asked | null): string {
  const { sort, isDescending } = orderOf(query, asked);
  const direction = isDescending ? 'desc' : 'asc';
  const words = asked && statement.put(asked.query);
  const order = `order by ${sort.column} ${direction}, s.id ${direction}`;
  const after = afterCursor(statement, query, { sort, isDescending });
  const page = asked && words && sort === sorts.relevance
    ? `select s.* from (
         select s.*, ${rankOf(words, statement.put(asked.plain))} as rank
           from ai_system s join system_search x on x.system_id = s.id ${standingJoins}
          where ${[...where, isFoundIn(asked, statement.values)].join(' and ')} limit ${RANKED_MOST}) s where ${after}`
    : `select s.* from ai_system s ${standingJoins}
        where ${[...where, ...(asked ? [isFound(asked, statement.values)] : []), after].join(' and ')}`;
  return `
    select ${columns}${words ? `, ${excerptOf(words)} as excerpt` : ''}${sort === sorts.relevance ? ', s.rank::text as rank' : ''}
      from (${page} ${order} limit ${statement.put(query.limit + 1)}) s ${joins} ${order}`;
}

/** Ends the cursor of a page of names that are only alike, so that the next page is one too. */
const LOOSE = 'loose';
const isLooseCursor = (cursor: string): boolean => Buffer.from(cursor, 'base64url').toString('utf8').endsWith(`"${LOOSE}"]`);

function afterCursor(statement: Statement, { cursor }: ListSystemsQuery, { sort, isDescending }: Order): string {
  if (cursor === undefined) return 'true';
  const [value, id] = readCursor(cursor, isLooseCursor(cursor) ? [sort.part, 'uuid', 'text'] : [sort.part, 'uuid']);
  return `(${sort.column}, s.id) ${isDescending ? '<' : '>'} (${statement.put(value)}::${sort.cast}, ${statement.put(id)}::uuid)`;
}

/** The read side of the register. */
@Injectable()
export class SystemsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor, query: ListSystemsQuery): Promise<Page<FoundSystem>> {
    const asked = await readAsked(this.dataSource, query.q);
    const page = await this.page(actor, query, query.cursor !== undefined && isLooseCursor(query.cursor) ? loosely(asked) : asked);
    const again = page.items.length === 0 && query.cursor === undefined ? loosely(asked) : null;
    return again ? this.page(actor, query, again) : page;
  }

  private async page(actor: Actor, query: ListSystemsQuery, asked: Asked | null): Promise<Page<FoundSystem>> {
    const filter = await systemsFilter(this.dataSource, actor, query);
    const statement = new Statement(filter.values);
    const rows: Row[] = await this.dataSource.query(listSql(statement, filter.where, query, asked), statement.values);
    const { sort } = orderOf(query, asked);
    const result = pageOf(rows, query.limit, found, (row) => [sort.key(row), row.id, ...(asked?.isLoose ? [LOOSE] : [])]);
    return query.count ? { ...result, total: await this.count(filter, asked) } : result;
  }

  /** The whole record. Whether this reader may see it was asked before. */
  async get(key: SystemKey): Promise<SystemDetail> {
    const [row]: Row[] = await this.dataSource.query(
      `select ${columns}, ${more} from ai_system s ${joins} where s.${key.column} = $1`, [key.value],
    );
    if (!row) throw new Refusal('record.not-found');
    const { sortName: _, ...shown } = row;
    return { ...shown, details: detailsOf(row.details), registeredAt: row.registeredAt.toISOString(), changedAt: row.changedAt.toISOString() };
  }

  private async count({ where, values }: SystemsFilter, asked: Asked | null): Promise<number> {
    if (asked) where.push(isFound(asked, values));
    const [row]: { total: number }[] = await this.dataSource.query(
      `select count(*)::int as total from ai_system s ${standingJoins} where ${where.join(' and ')}`, values,
    );
    return row?.total ?? 0;
  }
}

function found(row: Row): FoundSystem {
  return row.excerpt === undefined ? summary(row) : { ...summary(row), excerpt: piecesOf(row.excerpt) };
}

function piecesOf(excerpt: string): TextPiece[] {
  return excerpt.split(new RegExp(`(${START}[^${STOP}]*${STOP})`)).filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith(START) ? { text: piece.slice(1, -1), isHit: true } : { text: piece, isHit: false }));
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
    changedAt: row.changedAt.toISOString(),
  };
}
