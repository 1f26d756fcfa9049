import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import PgBoss from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { QUEUE_SCHEMA, type Queue } from './queues';

/** How often a queue is looked at when nobody says that there is something in it. */
const LOOK_MS = 1_000;
/** Jobs of processes that died are looked for this often. */
const SUPERVISE_SECONDS = 10;
const TICK_MS = 20_000;

export interface Job {
  readonly data: Readonly<Record<string, string>>;
  /** Nothing comes after this attempt. */
  readonly isLast: boolean;
}

type Handler = (job: Job) => Promise<void>;

interface Handled {
  readonly queue: Queue;
  readonly handler: Handler;
  readonly lanes: number;
  readonly isRegular: boolean;
}

/**
 * Work that is done after a request, or without one. A job is added in the transaction of what it follows from, carried
 * out by whichever process is free, and again if that one dies; so each handler must bear being called twice.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Jobs.name);
  private readonly boss: PgBoss;
  private readonly handlers = new Map<string, Handled>();
  private readonly wakers = new Map<string, Set<() => void>>();
  private lanes: Promise<void>[] = [];
  private ticking: NodeJS.Timeout | null = null;
  private isStopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {
    this.boss = new PgBoss({
      db: databaseOf(dataSource.manager),
      schema: QUEUE_SCHEMA,
      migrate: false,
      schedule: false,
      supervise: true,
      maintenanceIntervalSeconds: SUPERVISE_SECONDS,
    });
    this.boss.on('error', (error) => {
      if (!this.isStopping) this.log.error({ err: error }, 'the queue of jobs reports an error');
    });
  }

  /**
   * Says what is done with the jobs of a queue; called before the application starts.
   * @param lanes how many of them at once in this process
   * @param isRegular asked for every now and then, besides when somebody does
   */
  handle(
    queue: Queue,
    handler: Handler,
    { lanes = 1, isRegular = false }: { lanes?: number; isRegular?: boolean } = {},
  ): void {
    this.handlers.set(queue.name, { queue, handler, lanes, isRegular });
  }

  /** Adds jobs; with a manager in its transaction, so that they are there if and only if the rest is. */
  async add(
    { name }: Queue,
    jobs: readonly Record<string, string>[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    if (jobs.length === 0) return;
    await this.boss.insert(
      jobs.map((data) => ({ name, data })),
      { db: databaseOf(manager) },
    );
    this.wake(name);
  }

  /** Asks for a job of which one that waits is enough. */
  async ask({ name }: Queue): Promise<void> {
    await this.boss.send(name, {});
    this.wake(name);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.workers) return;
    await this.boss.start();
    for (const [queue, { handler, lanes }] of this.handlers) {
      for (let lane = 0; lane < lanes; lane += 1) this.lanes.push(this.run(queue, handler));
    }
    this.tick();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    if (this.ticking !== null) clearTimeout(this.ticking);
    for (const queue of this.wakers.keys()) this.wake(queue);
    await Promise.all(this.lanes);
    if (this.config.workers) await this.boss.stop({ graceful: false });
  }

  private tick(): void {
    const regular = [...this.handlers.values()].filter(({ isRegular }) => isRegular).map(({ queue }) => queue);
    void Promise.all(regular.map((queue) => this.ask(queue)))
      .catch((error: unknown) => {
        if (!this.isStopping) this.log.error({ err: error }, 'the queue of jobs cannot be reached');
      })
      .finally(() => {
        if (this.isStopping) return;
        this.ticking = setTimeout(() => this.tick(), TICK_MS);
        this.ticking.unref();
      });
  }

  private async run(queue: string, handler: Handler): Promise<void> {
    while (!this.isStopping) {
      let found = false;
      try {
        found = await this.carryOutOne(queue, handler);
      } catch (error) {
        // The database is away; what was under way is taken up again when it has expired.
        if (!this.isStopping) this.log.error({ err: error, queue }, 'a job could not be fetched or closed');
      }
      if (!found && !this.isStopping) await this.pause(queue);
    }
  }

  private async carryOutOne(queue: string, handler: Handler): Promise<boolean> {
    const [job] = (await this.boss.fetch<Record<string, string>>(queue, { includeMetadata: true, batchSize: 1 })) ?? [];
    if (job === undefined) return false;
    try {
      await handler({ data: job.data ?? {}, isLast: job.retryCount >= job.retryLimit });
    } catch (error) {
      this.log.warn({ err: error, queue, job: job.id, attempt: job.retryCount + 1 }, 'a job failed');
      await this.boss.fail(queue, job.id, { message: String((error as Error)?.message ?? error) });
      return true;
    }
    await this.boss.complete(queue, job.id);
    return true;
  }

  private pause(queue: string): Promise<void> {
    return new Promise((go) => {
      const wakers = this.wakers.get(queue) ?? new Set();
      this.wakers.set(queue, wakers);
      const done = (): void => {
        clearTimeout(timer);
        wakers.delete(done);
        go();
      };
      const timer = setTimeout(done, LOOK_MS);
      timer.unref();
      wakers.add(done);
    });
  }

  private wake(queue: string): void {
    for (const waker of [...(this.wakers.get(queue) ?? [])]) waker();
  }
}

/** The queue speaks through the register's own connections. */
function databaseOf(manager: EntityManager): PgBoss.Db {
  return {
    executeSql: async (text, values) => {
      const rows: unknown = await manager.query(text, values);
      // TypeORM tells the rows of a change together with their number.
      const isPair = Array.isArray(rows) && rows.length === 2 && Array.isArray(rows[0]) && typeof rows[1] === 'number';
      return { rows: (isPair ? rows[0] : (rows ?? [])) as unknown[] };
    },
  };
}
