// The queues of what follows from entries of the log and from the clock.

import type { Queue } from '../../platform/jobs/queues';

export const QUEUES = {
  /** Works out who hears of the new entries of the log. */
  follow: {
    name: 'follow',
    policy: 'stately',
    retryLimit: 0,
    retryDelay: 0,
    retryBackoff: false,
    expireInSeconds: 120,
  },
  /** What the time brings: reminders, digests. */
  clock: { name: 'clock', policy: 'stately', retryLimit: 0, retryDelay: 0, retryBackoff: false, expireInSeconds: 300 },
  /** One mail each: the last attempt is about a day after the first. */
  mail: { name: 'mail', policy: 'standard', retryLimit: 12, retryDelay: 20, retryBackoff: true, expireInSeconds: 75 },
  /** One delivery each: the last attempt is about three days after the first. */
  webhook: {
    name: 'webhook',
    policy: 'standard',
    retryLimit: 14,
    retryDelay: 15,
    retryBackoff: true,
    expireInSeconds: 45,
  },
  /** The morning mail of one person. */
  morning: {
    name: 'morning',
    policy: 'standard',
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 120,
  },
} as const satisfies Record<string, Queue>;
