// What narrows the register of a past day, as SQL over the record that an entry of the log holds.

import { NO_GROUP, type Facet } from '@registry/contracts';
import { join, sql, type Database, type Sql } from '../../../platform/database/sql';
import { hasWords } from '../../../platform/database/words';
import type { Actor } from '../../../platform/ground/actor';
import { malformed } from '../../../platform/problems/refusal';
import { visibleSystems, wasListed } from '../../systems';
import type { SortedSystems } from '../list/list-systems.query';
import { unitsBelow } from '../list/systems-filter';

type Wanted = readonly string[];

const isOneOf =
  (text: Sql) =>
  (wanted: Wanted): Sql =>
    sql`${text} = any(${wanted}::text[])`;
const isSameAs = (text: Sql, wanted: Wanted): Sql =>
  sql`value_key(${text}) = any(array(select value_key(x) from unnest(${wanted}::text[]) x))`;

const usesGeneralPurpose = sql`coalesce(past.record -> 'components' @> '[{"isGeneralPurpose": true}]', false)`;

/** Duties, links and who has left are those of today: of a past day nothing is kept of them that could be asked. */
const byFacet: Readonly<Partial<Record<Facet, (wanted: Wanted) => Sql>>> = {
  unit: (ids) => sql`(past.record ->> 'unitId')::uuid = any(${ids}::uuid[])`,
  stage: isOneOf(sql`past.record ->> 'stage'`),
  class: isOneOf(sql`past.headline`),
  reviewState: isOneOf(sql`past.review_state`),
  origin: isOneOf(sql`past.record ->> 'origin'`),
  supplier: (wanted) => isSameAs(sql`past.record -> 'details' ->> 'supplier'`, wanted),
  gpai: isOneOf(sql`case when ${usesGeneralPurpose} then 'yes' else 'no' end`),
  personalData: isOneOf(sql`past.record -> 'details' ->> 'personalData'`),
  tag: (wanted) => sql`
    exists (select from jsonb_array_elements_text(coalesce(past.record -> 'details' -> 'tags', '[]')) t (tag) where ${isSameAs(sql`t.tag`, wanted)})`,
  visibility: isOneOf(sql`coalesce(past.record ->> 'visibility', 'institution')`),
};

const notOfThePast = ['action', 'duties', 'keeper', 'may'] as const;

/** The condition on `ai_system s` and `review_standing_on(day) past`. Who may see a record is asked of today. */
export async function pastFilter(database: Database, actor: Actor, query: SortedSystems): Promise<Sql> {
  const unknown = notOfThePast.find((name) => query[name] !== undefined);
  if (unknown !== undefined)
    throw malformed({
      pointer: `?${unknown}`,
      code: 'not-of-the-past',
      detail: 'A past day is not narrowed by this: it is known of today alone.',
    });
  const wantedOf = { ...query, ...(query.unit === undefined ? {} : { unit: await unitsBelow(database, query.unit) }) };
  const where = [visibleSystems(actor, 's'), wasListed];
  if (query.standing !== undefined)
    where.push(sql`coalesce(past.decided_class, past.headline, ${NO_GROUP}) = any(${query.standing}::text[])`);
  if (query.owner === 'me') where.push(sql`past.record ->> 'ownerId' = ${actor.id}`);
  if (query.q !== undefined)
    where.push(hasWords(sql`plain_text(past.record ->> 'name' || ' ' || s.reference)`, query.q));
  for (const [facet, filter] of Object.entries(byFacet)) {
    const wanted = wantedOf[facet as Facet];
    if (wanted !== undefined) where.push(filter(wanted));
  }
  return join(where, ' and ');
}
