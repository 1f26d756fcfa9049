// Until when no duty of a new record is late: worked out once, when it is registered.

import type { ProvenPart } from '../../../platform/recording/proven-part';

/** The database works it out from the settings of that day, and a changed setting moves no clock that runs. */
export const gracePart: ProvenPart = {
  subject: 'AiSystem',
  name: 'grace',
  rows: (id) => `select s.grace_until::text as until from ai_system s where s.id = ${id}::uuid`,
  of: ({ until }: { until: string | null }) => ['grace', { until }],
};
