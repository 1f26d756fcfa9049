// Until when no duty of a new record is late: worked out once, when it is registered.

import { sql } from '../../../platform/database/sql';
import type { ProvenPart } from '../../../platform/recording/proven-part';

export interface Grace {
  /** A day, or null in records from before there was one. */
  readonly until: string | null;
}

export const graceOf = ({ until }: Grace): Grace => ({ until });

/** The database works it out from the settings of that day, and a changed setting moves no clock that runs. */
export const gracePart: ProvenPart = {
  subject: 'AiSystem',
  name: 'grace',
  rows: (id) => sql`select s.grace_until::text as until from ai_system s where s.id = ${id}::uuid`,
  of: (row: Grace) => ['grace', graceOf(row)],
};
