// What the log proves of the strategy, and of links to its actions.

import type { ProvenPart, ProvenSubject, Told } from '../../platform/recording/proven-part';
import { action, actionText, dialogueColumns, initiativeColumns, section, sectorColumns } from './reference-columns';
import { referencePart, STRATEGY, type StrategyReference } from './reference';
import { linkPart, linkPartName, type StoredLink } from './link';

const link: ProvenPart = {
  subject: 'AiSystem',
  name: linkPartName(''),
  rows: (id) =>
    `select l.id, l.action_code, l.kind, l.rationale, l.proposed_by, l.proposed_at
       from strategy_link l where l.system_id = ${id}::uuid`,
  of: (row: Told<StoredLink>) => [linkPartName(row.id), linkPart(row)],
};

/** Published and changed as a whole, so one subject, known by its digest. */
export const provenStrategy: ProvenSubject = {
  type: STRATEGY.type,
  ids: `select '${STRATEGY.id}' as id where exists (select from strategy_action)`,
};

const all = (columns: string, from: string, order: string): string =>
  `(select jsonb_agg(to_jsonb(item)) from (select ${columns} from ${from} order by ${order}) item)`;

const reference: ProvenPart = {
  subject: STRATEGY.type,
  name: 'reference',
  rows: (id) =>
    `select ${all(sectorColumns, 'strategy_sector t', 't.seq')} as sectors,
            ${all(`${action}, ${section}, ${actionText}`, 'strategy_action a join strategy_sector t on t.code = a.sector_code', 'a.seq')} as actions,
            ${all(dialogueColumns, 'strategy_dialogue d', 'd.seq')} as dialogues,
            ${all(initiativeColumns, 'strategy_initiative i', 'i.seq')} as initiatives
      where ${id} = '${STRATEGY.id}'`,
  of: (row: StrategyReference) => ['reference', referencePart(row)],
};

export const partsOfStrategy: readonly ProvenPart[] = [link, reference];
