// The queues of work that is done after a request, or without one. They are made when the database is set up.

/** @see https://github.com/timgit/pg-boss pg-boss 10, `createQueue` */
export interface QueueSettings {
  /** `stately`: at most one that waits and one under way, however often it is asked for. */
  readonly policy: 'standard' | 'stately';
  readonly retryLimit: number;
  /** Seconds before the first repetition. */
  readonly retryDelay: number;
  /** Each further repetition waits twice as long. */
  readonly retryBackoff: boolean;
  /** A job of a process that died is taken up again after this. */
  readonly expireInSeconds: number;
}

export const QUEUES = {
  /** Works out who hears of the new entries of the log. */
  follow: { policy: 'stately', retryLimit: 0, retryDelay: 0, retryBackoff: false, expireInSeconds: 120 },
  /** What the time brings: reminders, digests. */
  clock: { policy: 'stately', retryLimit: 0, retryDelay: 0, retryBackoff: false, expireInSeconds: 300 },
  /** One mail each: the last attempt is about a day after the first. */
  mail: { policy: 'standard', retryLimit: 12, retryDelay: 20, retryBackoff: true, expireInSeconds: 75 },
  /** One delivery each: the last attempt is about three days after the first. */
  webhook: { policy: 'standard', retryLimit: 14, retryDelay: 15, retryBackoff: true, expireInSeconds: 45 },
  /** The morning mail of one person. */
  morning: { policy: 'standard', retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInSeconds: 120 },
} as const satisfies Record<string, QueueSettings>;

export type QueueName = keyof typeof QUEUES;

/** Schema of the queues, apart from the register's own tables. */
export const QUEUE_SCHEMA = 'jobs';
