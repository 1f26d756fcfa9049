// What narrows the register, as SQL; one statement of each filter for the list, its count and its facets.

import { NO_GROUP, type DutyAlert, type Facet, type Keeper, type ReviewState } from '@registry/contracts';
import { join, raw, sql, type Database, type Sql } from '../../../platform/database/sql';
import { today } from '../../../platform/database/today';
import type { Actor } from '../../../platform/ground/actor';
import { inReviewState } from '../../review';
import { visibleSystems } from '../../systems';
import { standingClass } from './cells';
import type { SystemFilters } from './list-systems.query';

type FacetFilter = (wanted: readonly string[]) => Sql;

const oneOf =
  (column: string): FacetFilter =>
  (wanted) =>
    sql`${raw(column)} = any(${wanted}::text[])`;

/** Values as they are compared: case, accents and blanks make no difference. */
const sameAs = (wanted: readonly string[]): Sql => sql`array(select value_key(x) from unnest(${wanted}::text[]) x)`;

const anyOf = (conditions: readonly Sql[]): Sql => sql`(${join(conditions, ' or ')})`;

const GENERAL_PURPOSE = sql`s.components @> '[{"isGeneralPurpose": true}]'`;

/** Whether a component of `ai_system s` is a general-purpose AI model: `yes` or `no`. */
export const usesGeneralPurpose = sql`case when ${GENERAL_PURPOSE} then 'yes' else 'no' end`;

/** Said as the index knows it. */
const withGeneralPurpose: FacetFilter = (wanted) =>
  anyOf([
    ...(wanted.includes('yes') ? [GENERAL_PURPOSE] : []),
    ...(wanted.includes('no') ? [sql`not ${GENERAL_PURPOSE}`] : []),
  ]);

/** Systems with such duties. */
export const withDuties: Readonly<Record<DutyAlert, Sql>> = {
  overdue: sql`select t.system_id from duty t where t.is_open and t.late_after < ${today}`,
  to_accept: sql`select t.system_id from duty_change t`,
};

/** People who are not here any more: few, and looked up once. */
const LEFT = sql`array(select p.id from person p where not p.active)`;
const hasEditor = sql`
  exists (select from system_editor e join person p on p.id = e.person_id and p.active where e.system_id = s.id)`;

/** Who keeps `ai_system s` whose owner has left; null where the owner is here. */
export const keeperOf = sql`
  case when s.owner_id = any(${LEFT}) then case when ${hasEditor} then 'others' else 'nobody' end end`;
const keptBy: Readonly<Record<Keeper, Sql>> = {
  others: sql`(s.owner_id = any(${LEFT}) and ${hasEditor})`,
  nobody: sql`(s.owner_id = any(${LEFT}) and not ${hasEditor})`,
};

/** How each facet is filtered by; several values of one facet widen, several facets narrow. */
const byFacet: Readonly<Record<Facet, FacetFilter>> = {
  unit: (ids) => sql`s.unit_id = any(${ids}::uuid[])`,
  stage: oneOf('s.stage'),
  class: (wanted) =>
    sql`exists (select from classification c where c.system_id = s.id and c.headline = any(${wanted}::text[]))`,
  reviewState: (wanted) => anyOf(wanted.map((one) => inReviewState('w', one as ReviewState))),
  origin: oneOf('s.origin'),
  supplier: (wanted) => sql`s.supplier_key = any(${sameAs(wanted)})`,
  gpai: withGeneralPurpose,
  personalData: oneOf('s.personal_data'),
  // As an array: few systems are linked to one action, and the planner would not believe it of a join.
  action: (wanted) =>
    sql`s.id = any (array(select l.system_id from strategy_link l where l.action_code = any(${wanted}::text[])))`,
  tag: (wanted) => sql`s.tag_keys && ${sameAs(wanted)}`,
  visibility: oneOf('s.visibility'),
  duties: (wanted) =>
    anyOf(wanted.map((one) => sql`s.id in (select f.system_id from (${withDuties[one as DutyAlert]}) f)`)),
  keeper: (wanted) => anyOf(wanted.map((one) => keptBy[one as Keeper])),
};

const facets = Object.keys(byFacet) as Facet[];

/**
 * The condition on `ai_system s` and where it stands, `review_standing w`.
 * @param but a facet whose own filter is left out, to count what its other values would give
 */
export async function systemsFilter(
  database: Database,
  actor: Actor,
  query: SystemFilters,
  but: Facet | null = null,
): Promise<Sql> {
  // Looked up first, so that the planner knows of how many units it is and how many systems they have.
  const wantedOf = {
    ...query,
    ...(query.unit === undefined || but === 'unit' ? {} : { unit: await unitsBelow(database, query.unit) }),
  };
  const where = [visibleSystems(actor, 's'), sql`not s.is_withdrawn`];
  if (query.may) where.push(visibleSystems(actor, 's', query.may));
  if (query.standing !== undefined)
    where.push(sql`coalesce(${standingClass}, ${NO_GROUP}) = any(${query.standing}::text[])`);
  if (query.owner === 'me') where.push(sql`s.owner_id = ${actor.id}`);
  for (const facet of facets) {
    const wanted = wantedOf[facet];
    if (facet !== but && wanted !== undefined) where.push(byFacet[facet](wanted));
  }
  return join(where, ' and ');
}

/** Ids of units by code, id or a code they had, with all below them. */
export async function unitsBelow(database: Database, codes: readonly string[]): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select w.unit_id as id from unit_path w
     where w.path && array(select unit_named(x) from unnest(${codes}::text[]) x where unit_named(x) is not null)
     order by w.unit_id`.rows(database);
  return rows.map(({ id }) => id);
}
