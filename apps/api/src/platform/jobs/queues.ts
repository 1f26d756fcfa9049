// What a queue is. Features say which ones they have; they are made when the database is set up.

/** @see https://github.com/timgit/pg-boss pg-boss 10, `createQueue` */
export interface Queue {
  readonly name: string;
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

/** Schema of the queues, apart from the register's own tables. */
export const QUEUE_SCHEMA = 'jobs';
