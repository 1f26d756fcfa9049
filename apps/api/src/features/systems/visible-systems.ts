// Which systems somebody may see, for every list of systems in the product.

import type { Action } from '@registry/access';
import { visibleTo, type Columns, type SqlCondition } from '../../platform/access/visible-to';
import type { Actor } from '../../platform/ground/actor';

/** The fields of `SystemFields`, for `ai_system s`. */
export const systemColumns: Columns = {
  ownerId: (ids) => `s.owner_id = any(${ids}::uuid[])`,
  editorIds: (ids) => `s.id in (select e.system_id from system_editor e where e.person_id = any(${ids}::uuid[]))`,
  unitId: (ids) => `s.unit_id = any(${ids}::uuid[])`,
  unitPath: (ids) => `s.unit_id in (select w.unit_id from unit_path w where w.path && ${ids}::uuid[])`,
  visibility: (words) => `s.visibility = any(${words}::text[])`,
};

/**
 * The condition on `ai_system s` under which the person may do `action`.
 * @param first number of the first placeholder, e.g. 3 for `$3`
 */
export function visibleSystems(actor: Actor, first: number, action: Action = 'read'): SqlCondition {
  return visibleTo(actor, action, { type: 'AiSystem', columns: systemColumns }, first);
}
