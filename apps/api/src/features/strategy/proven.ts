// What the log proves of links to actions of the strategy.

import type { ProvenPart, Told } from '../../platform/recording/proven-part';
import { linkPart, linkPartName, type StoredLink } from './link';

const link: ProvenPart = {
  subject: 'AiSystem',
  rows: (id) =>
    `select l.id, l.action_code, l.kind, l.rationale, l.proposed_by, l.proposed_at
       from strategy_link l where l.system_id = ${id}::uuid`,
  of: (row: Told<StoredLink>) => [linkPartName(row.id), linkPart(row)],
};

export const partsOfStrategy: readonly ProvenPart[] = [link];
