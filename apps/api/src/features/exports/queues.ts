// The queues of files that leave.

import type { Queue } from '../../platform/jobs/queues';

export const EXPORT_QUEUES = {
  /** Throws away files that have expired. */
  sweep: {
    name: 'export-sweep',
    policy: 'stately',
    retryLimit: 0,
    retryDelay: 0,
    retryBackoff: false,
    expireInSeconds: 120,
  },
} as const satisfies Record<string, Queue>;
