// Actions of the strategy with the systems that are linked to them, as far as somebody may read those, as a table.

import { join, sql } from '../../platform/database/sql';
import { instant, type TableRows } from '../../platform/database/table-view';
import type { Actor } from '../../platform/ground/actor';
import { visibleSystems } from '../systems';

const cells: TableRows['cells'] = {
  action: sql`a.code`,
  actionTitle: sql`json_build_object('en', a.title_en, 'fr', a.title_fr)`,
  linkKind: sql`l.kind`,
  system: sql`s.reference`,
  systemName: sql`s.name`,
  unit: sql`u.code`,
  stage: sql`s.stage`,
  class: sql`c.headline`,
  rationale: sql`l.rationale`,
  proposedBy: sql`p.name`,
  proposedAt: instant('l.proposed_at'),
};

/** In the order of the strategy; an action that no system is linked to is a row with nothing else. */
export function linksTable(actor: Actor, actions: readonly string[] | undefined): TableRows {
  const where = actions === undefined ? [sql`true`] : [sql`a.code = any(${actions}::text[])`];
  return {
    cells,
    source: sql`
      from strategy_action a
      left join (strategy_link l join ai_system s on s.id = l.system_id and ${visibleSystems(actor, 's')}
        join organisation_unit u on u.id = s.unit_id left join classification c on c.system_id = s.id left join person p on p.id = l.proposed_by) on l.action_code = a.code
     where ${join(where, ' and ')}`,
    order: sql`a.seq, l.proposed_at, l.id`,
  };
}
