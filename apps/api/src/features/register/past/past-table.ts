import { Injectable } from '@nestjs/common';
import { DETAIL_KEYS } from '@registry/record';
import type { EntityManager } from 'typeorm';
import { raw, sql, type Sql } from '../../../platform/database/sql';
import type { TableView } from '../../../platform/database/table-view';
import { byName } from '../../../platform/database/words';
import type { Actor } from '../../../platform/ground/actor';
import { malformed } from '../../../platform/problems/refusal';
import type { SortedSystems } from '../list/list-systems.query';
import { pastDay } from './as-of.queries';
import { pastFilter } from './past-filter';

const said = (key: string): Sql => sql`past.record -> '${raw(key)}'`;
const editors = sql`select one::uuid from jsonb_array_elements_text(coalesce(${said('editorIds')}, '[]')) one`;

/** What an entry does not hold was empty when it was written. Names are those of today. */
const cells: Readonly<Record<string, Sql>> = {
  ...Object.fromEntries(
    [
      'reference',
      'name',
      'stage',
      'origin',
      'summary',
      'intendedPurpose',
      'components',
      'restrictionReason',
      'retiredOn',
      'retirementReason',
      'registeredAt',
      'ownerId',
      'editorIds',
      'id',
    ].map((key) => [key, said(key)]),
  ),
  unit: sql`u.code`,
  unitName: sql`json_build_object('en', u.name_en, 'fr', u.name_fr, 'de', u.name_de)`,
  owner: sql`o.name`,
  editors: sql`
    (select coalesce(json_agg(p.name order by ${byName('p.name')}, p.id), '[]') from person p where p.id in (${editors}))`,
  class: sql`past.headline`,
  classDefinite: sql`past.definite`,
  classLower: sql`past.lower`,
  classUpper: sql`past.upper`,
  decidedClass: sql`past.decided_class`,
  reviewState: sql`past.review_state`,
  dueBecause: sql`past.due_because`,
  ...Object.fromEntries(DETAIL_KEYS.map((key) => [key, sql`past.record -> 'details' -> '${raw(key)}'`])),
  visibility: sql`coalesce(past.record ->> 'visibility', 'institution')`,
};

const sorts: Readonly<Record<string, Sql>> = {
  reference: sql`s.reference`,
  name: sql`(past.record ->> 'name') collate by_name`,
};

/** The register of a past day as a table. Columns of which nothing is kept (duties, links) are not there. */
@Injectable()
export class PastTable {
  /** By reference where nothing else is wanted. */
  async view(manager: EntityManager, actor: Actor, query: SortedSystems & { asOf: string }): Promise<TableView> {
    const day = pastDay(query.asOf, '?asOf');
    const sort = query.sort ?? 'reference';
    const column = sorts[sort.replace('-', '')];
    if (column === undefined || query.thenBy !== undefined)
      throw malformed({
        pointer: column === undefined ? '?sort' : '?thenBy',
        code: 'not-of-the-past',
        detail: 'A past day is sorted by reference or name.',
      });
    const direction = sort.startsWith('-') ? sql`desc` : sql`asc`;
    const where = await pastFilter(manager, actor, query);
    const from = sql`from ai_system s join review_standing_on(${day}) past on past.system_id = s.id`;
    const counted = await sql<{ count: number; restricted: string[] }>`
      select count(*)::int as count, coalesce(array_agg(s.id order by s.id) filter (where s.visibility = 'restricted'), '{}') as restricted
        ${from} where ${where}`.row(manager);
    return {
      cells,
      source: sql`
        ${from}
        join organisation_unit u on u.id = (past.record ->> 'unitId')::uuid
        join person o on o.id = (past.record ->> 'ownerId')::uuid where ${where}`,
      order: sql`${column} ${direction}, s.id ${direction}`,
      count: counted?.count ?? 0,
      restricted: counted?.restricted ?? [],
    };
  }
}
