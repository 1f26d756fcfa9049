// What each column of the register reads, for the list, its order and its file.

import { DETAIL_KEYS, systemColumns } from '@registry/record';
import { join, raw, sql, type Sql } from '../../../platform/database/sql';
import { instant } from '../../../platform/database/table-view';
import { byName } from '../../../platform/database/words';
import { joinStanding } from '../../review';
import { columnOf } from '../../systems';

const names = (people: Sql): Sql => sql`
  (select coalesce(json_agg(p.name order by ${byName('p.name')}, p.id), '[]') from person p where p.id in (${people}))`;

const editors = sql`select e.person_id from system_editor e where e.system_id = s.id`;

/** By key of the column, from `ai_system s` and what `cellSources` joins to it. */
export const cells: Readonly<Record<string, Sql>> = {
  reference: sql`s.reference`,
  name: sql`s.name`,
  unit: sql`u.code`,
  unitName: sql`json_build_object('en', u.name_en, 'fr', u.name_fr, 'de', u.name_de)`,
  owner: sql`o.name`,
  editors: names(editors),
  stage: sql`s.stage`,
  origin: sql`s.origin`,
  class: sql`w.headline`,
  classDefinite: sql`w.definite`,
  classLower: sql`w.lower`,
  classUpper: sql`w.upper`,
  decidedClass: sql`w.decided_class`,
  reviewState: sql`w.review_state`,
  dueBecause: sql`w.due_because`,
  openDuties: sql`(select count(*) from duty t where t.system_id = s.id and t.is_open)`,
  nextDutyOn: sql`(select min(t.due_on) from duty t where t.system_id = s.id and t.is_open)`,
  strategyActions: sql`
    (select coalesce(json_agg(l.action_code order by l.action_code), '[]') from strategy_link l where l.system_id = s.id)`,
  summary: sql`s.summary`,
  intendedPurpose: sql`s.intended_purpose`,
  components: sql`s.components`,
  ...Object.fromEntries(DETAIL_KEYS.map((key) => [key, sql`s.${raw(columnOf(key))}`])),
  visibility: sql`s.visibility`,
  restrictionReason: sql`s.restriction_reason`,
  retiredOn: sql`s.retired_on`,
  retirementReason: sql`s.retirement_reason`,
  registeredAt: instant('s.registered_at'),
  changedAt: instant('s.changed_at'),
  ownerId: sql`s.owner_id`,
  editorIds: sql`array(${editors} order by e.person_id)`,
  id: sql`s.id`,
};

export const cellSources = sql`
  join organisation_unit u on u.id = s.unit_id
  join person o on o.id = s.owner_id ${joinStanding('s', 'w')}`;

/** What each line tells anyway, of restricted records too. */
const SUMMARY = ['name', 'unit', 'stage', 'visibility'];
const typed = new Set(systemColumns.flatMap(({ key, isTyped }) => (isTyped && !SUMMARY.includes(key) ? [key] : [])));

/**
 * Cells by their keys as one object. What people typed into a restricted record stands on its own page alone, where
 * that it was read is told.
 */
export function shownCells(keys: readonly string[]): Sql {
  const object = (wanted: readonly string[]): Sql =>
    sql`jsonb_build_object(${join(
      wanted.map((key) => sql`'${raw(key)}', ${cells[key]!}`),
      ', ',
    )})`;
  const told = keys.filter((key) => !typed.has(key));
  return sql`case when s.visibility = 'restricted' then ${object(told)} else ${object(keys)} end`;
}

/** The class that counts, as a badge shows it: the decided one, else the one that the answers give. */
export const standingClass = sql`coalesce(w.decided_class, w.headline)`;
