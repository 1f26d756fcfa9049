// What the log proves of the strategy, and of links to its actions.

import { sql, type Sql } from '../../platform/database/sql';
import type { ProvenPart, ProvenSubject, Told } from '../../platform/recording/proven-part';
import { linkPart, linkPartName, type StoredLink } from './link';
import { referencePart, STRATEGY, type StrategyReference } from './reference';
import { action, actionText, dialogueColumns, initiativeColumns, section, sectorColumns } from './reference-columns';

const link: ProvenPart = {
  subject: 'AiSystem',
  name: linkPartName(''),
  rows: (id) =>
    sql`select l.id, l.action_code, l.kind, l.rationale, l.proposed_by, l.proposed_at
       from strategy_link l where l.system_id = ${id}::uuid`,
  of: (row: Told<StoredLink>) => [linkPartName(row.id), linkPart(row)],
};

/** Published and changed as a whole, so one subject, known by its digest. */
export const provenStrategy: ProvenSubject = {
  type: STRATEGY.type,
  ids: sql<{ id: string }>`select ${STRATEGY.id} as id where exists (select from strategy_action)`,
};

const all = (columns: Sql, from: Sql): Sql =>
  sql`(select jsonb_agg(to_jsonb(item)) from (select ${columns} from ${from}) item)`;

const reference: ProvenPart = {
  subject: STRATEGY.type,
  name: 'reference',
  rows: (id) =>
    sql`select ${all(sectorColumns, sql`strategy_sector t order by t.seq`)} as sectors,
            ${all(
              sql`${action}, ${section}, ${actionText}`,
              sql`
                strategy_action a join strategy_sector t on t.code = a.sector_code order by a.seq`,
            )} as actions,
            ${all(dialogueColumns, sql`strategy_dialogue d order by d.seq`)} as dialogues,
            ${all(initiativeColumns, sql`strategy_initiative i order by i.seq`)} as initiatives
      where ${id} = ${STRATEGY.id}`,
  of: (row: StrategyReference) => ['reference', referencePart(row)],
};

export const partsOfStrategy: readonly ProvenPart[] = [link, reference];
