// Which systems somebody may see, for every list of systems in the product.

import type { Action } from '@registry/access';
import { visibleTo, type Columns } from '../../platform/access/visible-to';
import { raw, sql, type Sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';

/** The fields of `SystemFields` in the table `ai_system` under this alias. */
export const systemColumns = (alias: string): Columns => {
  const s = raw(alias);
  return {
    ownerId: (ids) => sql`${s}.owner_id = any(${ids}::uuid[])`,
    editorIds: (ids) =>
      sql`${s}.id in (select e.system_id from system_editor e where e.person_id = any(${ids}::uuid[]))`,
    unitId: (ids) => sql`${s}.unit_id = any(${ids}::uuid[])`,
    unitPath: (ids) => sql`${s}.unit_id in (select w.unit_id from unit_path w where w.path && ${ids}::uuid[])`,
    visibility: (words) => sql`${s}.visibility = any(${words}::text[])`,
  };
};

/** The condition on `ai_system` under this alias under which the person may do `action`. */
export const visibleSystems = (actor: Actor, alias: string, action: Action = 'read'): Sql =>
  visibleTo(actor, action, { type: 'AiSystem', columns: systemColumns(alias) });

/** That `review_standing_on(day) past` had not been taken back, with the import that made it, by the end of its day. */
export const wasListed = sql`not coalesce((past.record -> 'isWithdrawn')::boolean, false)`;
