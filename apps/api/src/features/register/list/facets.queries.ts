import { Injectable } from '@nestjs/common';
import { FACETS, type Facet, type FacetValue, type SystemFacets } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { join, raw, sql, type Sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { joinStanding } from '../../review';
import type { SystemFilters } from './list-systems.query';
import { keeperOf, systemsFilter, usesGeneralPurpose, withDuties } from './systems-filter';
import { isFound, loosely, readTextSearch, type TextSearch } from './text-search';

/** Values shown of one facet; what is rarer is found by narrowing first. */
const VALUES_MOST = 50;

/**
 * Counting a large register is work for the database; people who look at the same list share it. So long nobody asks
 * whether it still holds; then it holds until a record changes, and for what changes counts without changing a record
 * (new rules, a unit that moves) at most half a minute.
 */
const FRESH_MS = 2_000;
const SHARED_MS = 30_000;
const SHARED_MOST = 500;

interface Shared {
  readonly at: number;
  /** The last change of a record when it was counted. */
  changedAt: string;
  readonly counting: Promise<Row[]>;
}

/** A value of a facet; of none: how many there are. */
type Row = { facet: Facet; value: string; count: number } | { facet: null; value: null; count: number };

/** Facets with one value a system, as columns of `base`. */
const plain = {
  stage: sql`s.stage`,
  class: sql`w.headline`,
  reviewState: sql`w.review_state`,
  origin: sql`s.origin`,
  gpai: usesGeneralPurpose,
  keeper: keeperOf,
  personalData: sql`s.personal_data`,
  visibility: sql`s.visibility`,
} as const satisfies Partial<Record<Facet, Sql>>;
const names = Object.keys(plain) as (keyof typeof plain)[];
const quoted = (name: string): Sql => raw(`"${name}"`);

/** Counts of all plain facets in one walk; the others join what they need to it. */
const counts = (where: Sql): Sql<Row> => sql<Row>`
  with base as materialized (
    select s.id, s.unit_id, s.tags, s.tag_keys, s.supplier, s.supplier_key, ${join(
      names.map((name) => sql`${plain[name]} as ${quoted(name)}`),
      ', ',
    )}
      from ai_system s ${joinStanding('s', 'w')} where ${where}),
  counted (facet, value, count) as (
    select case ${join(
      names.map((name) => sql`when grouping(${quoted(name)}) = 0 then '${raw(name)}'`),
      ' ',
    )} end, coalesce(${join(names.map(quoted), ', ')}), count(*)::int
      from base group by grouping sets (${join(
        names.map((name) => sql`(${quoted(name)})`),
        ', ',
      )}, ())
    union all select 'unit', u.code, sum(b.count)::int
      from (select unit_id, count(*) from base group by unit_id) b join unit_path w on w.unit_id = b.unit_id join organisation_unit u on u.id = any(w.path)
     group by u.code
    union all select 'tag', min(tag collate "C"), count(*)::int from base, unnest(tags, tag_keys) t (tag, key) group by key
    union all select 'supplier', min(supplier collate "C"), count(*)::int from base where supplier is not null group by supplier_key
    union all select 'duties', w.alert, count(distinct w.system_id)::int from (${join(
      Object.entries(withDuties).map(
        ([alert, systems]) => sql`select '${raw(alert)}' as alert, f.system_id from (${systems}) f`,
      ),
      ' union all ',
    )}) w
      join base on base.id = w.system_id group by w.alert
    union all select 'action', l.action_code, count(distinct l.system_id)::int from strategy_link l join base on base.id = l.system_id group by l.action_code)
  select facet, value, count from (
    select *, row_number() over (partition by facet order by count desc, value) as place from counted) c
   where (facet is null or value is not null) and place <= ${raw(VALUES_MOST)} order by facet, count desc, value`;

/** How many systems each further filter would leave. Hidden records are counted for nobody who may not see them. */
@Injectable()
export class FacetsQueries {
  private readonly shared = new Map<string, Shared>();

  constructor(private readonly dataSource: DataSource) {}

  async facets(actor: Actor, query: SystemFilters): Promise<SystemFacets> {
    let search = await readTextSearch(this.dataSource, query.q);
    let rows = await this.rows(actor, query, search, null);
    const again = totalOf(rows) === 0 ? loosely(search) : null;
    if (again) {
      search = again;
      rows = await this.rows(actor, query, search, null);
    }
    const facets = Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(rows, facet)])) as SystemFacets['facets'];
    for (const facet of FACETS.filter((name) => query[name] !== undefined)) {
      facets[facet] = valuesOf(await this.rows(actor, query, search, facet), facet);
    }
    return { total: totalOf(rows), facets };
  }

  /** Every command on a system, its answers, review and links, moves this on. */
  private async lastChange(): Promise<string> {
    const row = await sql<{ changedAt: string }>`
      select coalesce(max(changed_at)::text, '') as "changedAt" from ai_system`.row(this.dataSource);
    return row?.changedAt ?? '';
  }

  private async rows(actor: Actor, query: SystemFilters, search: TextSearch | null, but: Facet | null): Promise<Row[]> {
    const filter = await systemsFilter(this.dataSource, actor, query, but);
    const where = search ? sql`${filter} and ${isFound(search)}` : filter;
    // The condition and its values say who may see what: people share a count only where they see the same.
    const key = JSON.stringify(where.bound);
    const before = this.shared.get(key);
    const age = before === undefined ? Infinity : Date.now() - before.at;
    if (before !== undefined && (age < FRESH_MS || (age < SHARED_MS && (await this.lastChange()) === before.changedAt)))
      return before.counting;
    // Asked first: what changes while it is counted is counted again.
    const changedAt = this.lastChange();
    const counting = counts(where).rows(this.dataSource);
    if (this.shared.size >= SHARED_MOST) this.sweep();
    this.shared.set(key, { at: Date.now(), changedAt: '', counting });
    const [last, rows] = await Promise.all([changedAt, counting]).catch((error: unknown) => {
      this.shared.delete(key);
      throw error;
    });
    const kept = this.shared.get(key);
    if (kept?.counting === counting) kept.changedAt = last;
    return rows;
  }

  private sweep(): void {
    for (const [key, { at }] of this.shared) if (Date.now() - at >= SHARED_MS) this.shared.delete(key);
    if (this.shared.size >= SHARED_MOST) this.shared.clear();
  }
}

const totalOf = (rows: readonly Row[]): number => rows.find(({ facet }) => facet === null)?.count ?? 0;

const valuesOf = (rows: readonly Row[], wanted: Facet): FacetValue[] =>
  rows.flatMap(({ facet, value, count }) => (facet === wanted ? [{ value, count }] : []));
