import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { now } from '../ground/now';

/** A walk that somebody asked for in a transaction, or that a process left when it died, is found after this. */
const LOOK_MS = 5_000;

/** A walk through many records, as far as it has come. */
export interface LongRun {
  readonly id: string;
  /** Of what, where there is more than one of its kind. */
  readonly key: string;
  /** After which record to go on; null at the beginning. */
  readonly place: string | null;
  readonly done: number;
  /** How many records the walk has changed so far. */
  readonly changed: number;
}

/** A step of it, carried out. */
export interface LongStep {
  readonly place: string | null;
  readonly done: number;
  readonly changed: number;
  /** Nothing comes after it. */
  readonly isLast: boolean;
}

export interface LongWork {
  readonly name: string;
  /**
   * Reads once what all steps of a walk need, whenever a process takes it up. What it gives carries out the step after
   * `place`; again, if a stop came before it was written down.
   */
  readonly open: (key: string) => Promise<(run: LongRun) => Promise<LongStep>>;
  /** What is done at the end, once: `close` belongs in its transaction. */
  readonly finish?: (run: LongRun, close: (manager: EntityManager) => Promise<void>) => Promise<void>;
}

/** What is asked for. */
export interface Begun {
  readonly work: string;
  readonly key?: string;
  readonly askedBy?: string;
  readonly total: number;
  /** One that is under way begins again. */
  readonly isAgain?: boolean;
}

/**
 * Work through many records beside everything else, in small steps: at any time one process is at a walk, and whichever
 * looks next goes on with what a stop interrupted.
 */
@Injectable()
export class LongRuns implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(LongRuns.name);
  private readonly works = new Map<string, LongWork>();
  private underWay: Promise<void> = Promise.resolve();
  private isStopping = false;
  private looking: NodeJS.Timeout | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** Says how a kind of work is done; called before the application starts. */
  handle(work: LongWork): void {
    this.works.set(work.name, work);
  }

  onApplicationBootstrap(): void {
    this.go();
    this.looking = setInterval(() => this.go(), LOOK_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    if (this.looking !== null) clearInterval(this.looking);
    await this.underWay;
  }

  /** Asks for a walk in the transaction of what it follows from. Null where one is under way. */
  async begin(
    manager: EntityManager,
    { work, key = '', askedBy, total, isAgain = false }: Begun,
  ): Promise<string | null> {
    if (isAgain)
      await manager.query(
        'update long_run set place = null, done = 0, changed = 0 where work = $1 and key = $2 and finished_at is null',
        [work, key],
      );
    const [row]: { id: string }[] = await manager.query(
      `insert into long_run (id, work, key, asked_by, total, started_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (work, key) where finished_at is null do nothing returning id`,
      [randomUUID(), work, key, askedBy ?? null, total, now()],
    );
    return row?.id ?? null;
  }

  /** Ends a walk after the step that is under way. What it has done stays; nothing follows. */
  async cancel(id: string): Promise<void> {
    await this.dataSource.query(
      'update long_run set cancelled_at = $2, finished_at = $2 where id = $1 and finished_at is null',
      [id, now()],
    );
  }

  /** Looks at once for what was asked for. */
  go(): void {
    if (this.isStopping) return;
    this.underWay = this.underWay
      .then(() => this.walkAll())
      .catch((error: unknown) => this.log.error({ err: error }, 'long runs cannot be looked for'));
  }

  /** When what this process has found is done. */
  atRest(): Promise<void> {
    return this.underWay;
  }

  private async walkAll(): Promise<void> {
    const open: { id: string; work: string }[] = await this.dataSource.query(
      'select id, work from long_run where finished_at is null and work = any($1) order by started_at, id',
      [[...this.works.keys()]],
    );
    for (const { id, work } of open) {
      const how = this.works.get(work);
      if (how === undefined || this.isStopping) continue;
      await this.alone(id, () => this.walk(id, how)).catch((error: unknown) =>
        this.log.error({ err: error, work }, 'a long run was interrupted; it goes on with the next look'),
      );
    }
  }

  /** Does it unless another process is at it; the lock falls with the connection of whoever dies. */
  private async alone(id: string, work: () => Promise<void>): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const [row] = (await runner.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as got', [id])) as {
        got: boolean;
      }[];
      if (!row?.got) return;
      await work().finally(() => runner.query('select pg_advisory_unlock(hashtextextended($1, 0))', [id]));
    } finally {
      await runner.release();
    }
  }

  private async walk(id: string, work: LongWork): Promise<void> {
    const found = await this.find(id);
    if (found === null) return;
    const step = await work.open(found.key);
    for (let run: LongRun | null = found; run !== null && !this.isStopping; run = await this.find(id)) {
      const { place, done, changed, isLast } = await step(run);
      // Begun again meanwhile: then this step was one of the walk before.
      const [, noted]: [unknown, number] = await this.dataSource.query(
        `update long_run set place = $2, done = done + $3, changed = changed + $4
          where id = $1 and finished_at is null and place is not distinct from $5 and done = $6`,
        [id, place, done, changed, run.place, run.done],
      );
      if (noted === 1 && isLast)
        await this.finish({ ...run, place, done: run.done + done, changed: run.changed + changed }, work);
    }
  }

  private async finish(run: LongRun, work: LongWork): Promise<void> {
    const close = async (manager: EntityManager): Promise<void> => {
      const [, closed]: [unknown, number] = await manager.query(
        'update long_run set finished_at = $2 where id = $1 and finished_at is null and place is not distinct from $3',
        [run.id, now(), run.place],
      );
      if (closed !== 1) throw new Error(`the long run ${run.id} is over, or has begun again`);
    };
    await (work.finish === undefined ? close(this.dataSource.manager) : work.finish(run, close));
  }

  private async find(id: string): Promise<LongRun | null> {
    const [row]: LongRun[] = await this.dataSource.query(
      'select id, key, place, done, changed from long_run where id = $1 and finished_at is null',
      [id],
    );
    return row ?? null;
  }
}
