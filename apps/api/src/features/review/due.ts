// That reviews fall due with other rules, as the log proves it.

import { sql } from '../../platform/database/sql';
import { instant, type ProvenPart } from '../../platform/recording/proven-part';

interface Row {
  readonly rules_id: string;
  readonly in_force_from: string;
  readonly noted_at: Date | string;
}

export const duePart: ProvenPart = {
  subject: 'AiSystem',
  name: 'due:',
  rows: (id) =>
    sql`select x.rules_id, x.in_force_from::text, x.noted_at from review_due x where x.system_id = ${id}::uuid`,
  of: (row: Row) => [`due:${row.rules_id}`, { inForceFrom: row.in_force_from, notedAt: instant(row.noted_at) }],
};
