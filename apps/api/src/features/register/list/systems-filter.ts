// What narrows the register, as SQL; one statement of each filter for the list, its count and its facets.

import type { DutyAlert, Facet, Keeper, ReviewState } from '@registry/contracts';
import type { DataSource } from 'typeorm';
import { today } from '../../../platform/database/today';
import type { Actor } from '../../../platform/ground/actor';
import { inReviewState } from '../../review';
import { visibleSystems } from '../../systems';
import type { SystemFilters } from './list-systems.query';

/** Conditions on `ai_system s`, to be joined by `and`, with their values. */
export interface SystemsFilter {
  readonly where: string[];
  readonly values: unknown[];
}

type FacetFilter = (place: string, wanted: readonly string[]) => string;

const oneOf =
  (column: string): FacetFilter =>
  (place) =>
    `${column} = any(${place}::text[])`;

/** Values as they are compared: case, accents and blanks make no difference. */
const sameAs = (place: string): string => `array(select value_key(x) from unnest(${place}::text[]) x)`;

/** The condition alone says all; the values are named so that the statement has them. */
const anyOf = (place: string, conditions: readonly string[]): string =>
  `(${place}::text[] is not null and (${conditions.join(' or ')}))`;

const GENERAL_PURPOSE = `s.components @> '[{"isGeneralPurpose": true}]'`;

/** Whether a component of `ai_system s` is a general-purpose AI model: `yes` or `no`. */
export const usesGeneralPurpose = `case when ${GENERAL_PURPOSE} then 'yes' else 'no' end`;

/** Said as the index knows it. */
const withGeneralPurpose: FacetFilter = (place, wanted) => {
  const asked = [
    ...(wanted.includes('yes') ? [GENERAL_PURPOSE] : []),
    ...(wanted.includes('no') ? [`not ${GENERAL_PURPOSE}`] : []),
  ];
  return anyOf(place, asked);
};

/** Systems with such duties. */
export const withDuties: Readonly<Record<DutyAlert, string>> = {
  overdue: `select t.system_id from duty t where t.is_open and t.late_after < ${today}`,
  to_accept: 'select t.system_id from duty_change t',
};

/** People who are not here any more: few, and looked up once. */
const LEFT = 'array(select p.id from person p where not p.active)';
const hasEditor =
  'exists (select from system_editor e join person p on p.id = e.person_id and p.active where e.system_id = s.id)';

/** Who keeps `ai_system s` whose owner has left; null where the owner is here. */
export const keeperOf = `case when s.owner_id = any(${LEFT}) then case when ${hasEditor} then 'others' else 'nobody' end end`;
const keptBy: Readonly<Record<Keeper, string>> = {
  others: `(s.owner_id = any(${LEFT}) and ${hasEditor})`,
  nobody: `(s.owner_id = any(${LEFT}) and not ${hasEditor})`,
};

/** How each facet is filtered by; several values of one facet widen, several facets narrow. */
const byFacet: Readonly<Record<Facet, FacetFilter>> = {
  unit: (place) => `s.unit_id = any(${place}::uuid[])`,
  stage: oneOf('s.stage'),
  class: (place) =>
    `exists (select from classification c where c.system_id = s.id and c.headline = any(${place}::text[]))`,
  reviewState: (place, wanted) =>
    anyOf(
      place,
      wanted.map((one) => inReviewState[one as ReviewState]),
    ),
  origin: oneOf('s.origin'),
  supplier: (place) => `s.supplier_key = any(${sameAs(place)})`,
  gpai: withGeneralPurpose,
  personalData: oneOf('s.personal_data'),
  // As an array: few systems are linked to one action, and the planner would not believe it of a join.
  action: (place) =>
    `s.id = any (array(select l.system_id from strategy_link l where l.action_code = any(${place}::text[])))`,
  tag: (place) => `s.tag_keys && ${sameAs(place)}`,
  visibility: oneOf('s.visibility'),
  duties: (place, wanted) =>
    anyOf(
      place,
      wanted.map((one) => `s.id in (select f.system_id from (${withDuties[one as DutyAlert]}) f)`),
    ),
  keeper: (place, wanted) =>
    anyOf(
      place,
      wanted.map((one) => keptBy[one as Keeper]),
    ),
};

const facets = Object.keys(byFacet) as Facet[];

/** @param but a facet whose own filter is left out, to count what its other values would give */
export async function systemsFilter(
  dataSource: DataSource,
  actor: Actor,
  query: SystemFilters,
  but: Facet | null = null,
): Promise<SystemsFilter> {
  // Looked up first, so that the planner knows of how many units it is and how many systems they have.
  const wantedOf = {
    ...query,
    ...(query.unit === undefined || but === 'unit' ? {} : { unit: await unitsBelow(dataSource, query.unit) }),
  };
  const visible = visibleSystems(actor, 1);
  const values: unknown[] = [...visible.values];
  const where = [visible.sql];
  const add = (sql: (place: string) => string, value: unknown): void => {
    values.push(value);
    where.push(sql(`$${values.length}`));
  };
  if (query.may) {
    const may = visibleSystems(actor, values.length + 1, query.may);
    values.push(...may.values);
    where.push(may.sql);
  }
  if (query.owner === 'me') add((place) => `s.owner_id = ${place}`, actor.id);
  for (const facet of facets) {
    const wanted = wantedOf[facet];
    if (facet !== but && wanted !== undefined) add((place) => byFacet[facet](place, wanted), wanted);
  }
  return { where, values };
}

/** Ids of units by code, id or a code they had, with all below them. */
async function unitsBelow(dataSource: DataSource, codes: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await dataSource.query(
    'select w.unit_id as id from unit_path w where w.path && array(select unit_named(x) from unnest($1::text[]) x where unit_named(x) is not null) order by w.unit_id',
    [codes],
  );
  return rows.map(({ id }) => id);
}
