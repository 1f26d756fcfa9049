// Actions of the strategy: what narrows them, and how they leave as a table.

import { join, sql, type Sql } from '../../platform/database/sql';
import type { TableRows } from '../../platform/database/table-view';
import { hasWords } from '../../platform/database/words';
import type { Actor } from '../../platform/ground/actor';
import { visibleSystems } from '../systems';
import type { ListActionsQuery } from './dto/list-actions.query';

export interface ActionsNarrowed extends Omit<ListActionsQuery, 'limit' | 'cursor'> {
  /** Codes of actions. */
  readonly action?: readonly string[];
}

/** The conditions on `strategy_action a`. */
export function actionsFilter({ action, sector, kind, q }: ActionsNarrowed): Sql[] {
  const where = [sql`true`];
  if (action !== undefined) where.push(sql`a.code = any(${action}::text[])`);
  if (sector !== undefined) where.push(sql`a.sector_code = any(${sector}::text[])`);
  if (kind !== undefined) where.push(sql`a.kind = ${kind}`);
  if (q !== undefined)
    where.push(hasWords(sql`plain_text(a.code || ' ' || a.title_en || ' ' || a.title_fr || ' ' || a.text_fr)`, q));
  return where;
}

/** How many systems that somebody may read are linked to `strategy_action a`. */
export const linkedSystems = (actor: Actor): Sql => sql`
  (select count(*)::int from strategy_link l join ai_system s on s.id = l.system_id
    where l.action_code = a.code and ${visibleSystems(actor, 's')})`;

/** In the order of the strategy. Targets as they are printed, in French, and as the days that they mean. */
export const actionsTable = (actor: Actor, query: ActionsNarrowed): TableRows => ({
  cells: {
    action: sql`a.code`,
    actionTitle: sql`json_build_object('en', a.title_en, 'fr', a.title_fr)`,
    sector: sql`json_build_object('en', t.title_en, 'fr', t.title_fr)`,
    actionKind: sql`a.kind`,
    targetPrinted: sql`a.target_raw_fr`,
    targetFrom: sql`a.target_from`,
    targetDue: sql`a.target_due`,
    linkedSystems: linkedSystems(actor),
  },
  source: sql`
    from strategy_action a join strategy_sector t on t.code = a.sector_code where ${join(actionsFilter(query), ' and ')}`,
  order: sql`a.seq`,
});
