import { Injectable } from '@nestjs/common';
import { FACETS, type Facet, type FacetValue, type SystemFacets } from '@registry/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/ground/actor';
import { standingJoin } from '../../review';
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

interface Row {
  facet: Facet | null;
  value: string;
  count: number;
}

/** Facets with one value a system, as columns of `base`. */
const plain = {
  stage: 's.stage',
  class: 'w.headline',
  reviewState: 'w.review_state',
  origin: 's.origin',
  gpai: usesGeneralPurpose,
  keeper: keeperOf,
  personalData: 's.personal_data',
  visibility: 's.visibility',
} as const satisfies Partial<Record<Facet, string>>;
const names = Object.keys(plain) as (keyof typeof plain)[];
const quoted = (name: string): string => `"${name}"`;

/** Counts of all plain facets in one walk; the others join what they need to it. */
const counts = (where: string): string => `
  with base as materialized (
    select s.id, s.unit_id, s.tags, s.tag_keys, s.supplier, s.supplier_key, ${names.map((name) => `${plain[name]} as ${quoted(name)}`).join(', ')}
      from ai_system s ${standingJoin} where ${where}),
  counted (facet, value, count) as (
    select case ${names.map((name) => `when grouping(${quoted(name)}) = 0 then '${name}'`).join(' ')} end, coalesce(${names.map(quoted).join(', ')}), count(*)::int
      from base group by grouping sets (${names.map((name) => `(${quoted(name)})`).join(', ')}, ())
    union all select 'unit', u.code, sum(b.count)::int
      from (select unit_id, count(*) from base group by unit_id) b join unit_path w on w.unit_id = b.unit_id join organisation_unit u on u.id = any(w.path)
     group by u.code
    union all select 'tag', min(tag collate "C"), count(*)::int from base, unnest(tags, tag_keys) t (tag, key) group by key
    union all select 'supplier', min(supplier collate "C"), count(*)::int from base where supplier is not null group by supplier_key
    union all select 'duties', w.alert, count(distinct w.system_id)::int from (${Object.entries(withDuties)
      .map(([alert, systems]) => `select '${alert}' as alert, f.system_id from (${systems}) f`)
      .join(' union all ')}) w
      join base on base.id = w.system_id group by w.alert
    union all select 'action', l.action_code, count(distinct l.system_id)::int from strategy_link l join base on base.id = l.system_id group by l.action_code)
  select facet, value, count from (
    select *, row_number() over (partition by facet order by count desc, value) as place from counted) c
   where (facet is null or value is not null) and place <= ${VALUES_MOST} order by facet, count desc, value`;

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
    const [row]: { changedAt: string }[] = await this.dataSource.query(
      `select coalesce(max(changed_at)::text, '') as "changedAt" from ai_system`,
    );
    return row?.changedAt ?? '';
  }

  private async rows(actor: Actor, query: SystemFilters, search: TextSearch | null, but: Facet | null): Promise<Row[]> {
    const { where, values } = await systemsFilter(this.dataSource, actor, query, but);
    if (search) where.push(isFound(search, values));
    // The condition and its values say who may see what: people share a count only where they see the same.
    const key = JSON.stringify([where, values]);
    const before = this.shared.get(key);
    const age = before === undefined ? Infinity : Date.now() - before.at;
    if (before !== undefined && (age < FRESH_MS || (age < SHARED_MS && (await this.lastChange()) === before.changedAt)))
      return before.counting;
    // Asked first: what changes while it is counted is counted again.
    const changedAt = this.lastChange();
    const counting: Promise<Row[]> = this.dataSource.query(counts(where.join(' and ')), values);
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
  rows.filter(({ facet }) => facet === wanted).map(({ value, count }) => ({ value, count }));
