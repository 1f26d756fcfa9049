import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../database/sql';
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

/** A walk as a process has taken it up. */
export interface LongWalk {
  /**
   * Carries out the step after `place`; again, if a stop came before it was written down. One that takes long gives up
   * when the process is told to stop.
   */
  readonly step: (run: LongRun, stop: AbortSignal) => Promise<LongStep>;
  /** Lets go of what the walk holds, however it ends. */
  readonly close?: () => Promise<void>;
}

export interface LongWork {
  readonly name: string;
  /** Reads once what all steps of a walk need, whenever a process takes it up. */
  readonly open: (key: string) => Promise<LongWalk>;
  /** What is done at the end, once: `close` belongs in its transaction. */
  readonly finish?: (run: LongRun, close: (manager: EntityManager) => Promise<void>) => Promise<void>;
  /** How many of its walks a process is at beside all other work, which they do not wait for; none when left out. */
  readonly lanes?: number;
}

/** Works whose walks one process goes through one after the other. */
interface Lane {
  readonly names: string[];
  underWay: Promise<void>;
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
export class LongRuns implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(LongRuns.name);
  private readonly works = new Map<string, LongWork>();
  private readonly lanes: Lane[] = [{ names: [], underWay: Promise.resolve() }];
  private readonly stop = new AbortController();
  private looking: NodeJS.Timeout | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** Says how a kind of work is done; called before the application starts. */
  handle(work: LongWork): void {
    this.works.set(work.name, work);
    const { lanes = 0 } = work;
    if (lanes === 0) this.lanes[0]!.names.push(work.name);
    for (let lane = 0; lane < lanes; lane += 1) this.lanes.push({ names: [work.name], underWay: Promise.resolve() });
  }

  onApplicationBootstrap(): void {
    this.go();
    this.looking = setInterval(() => this.go(), LOOK_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    if (this.looking !== null) clearInterval(this.looking);
    await this.atRest();
  }

  /** Asks for a walk in the transaction of what it follows from. Null where one is under way. */
  async begin(
    manager: EntityManager,
    { work, key = '', askedBy, total, isAgain = false }: Begun,
  ): Promise<string | null> {
    if (isAgain)
      await sql`
        update long_run set place = null, done = 0, changed = 0
         where work = ${work} and key = ${key} and finished_at is null`.run(manager);
    const row = await sql<{ id: string }>`
      insert into long_run (id, work, key, asked_by, total, started_at)
       values (${randomUUID()}, ${work}, ${key}, ${askedBy ?? null}, ${total}, ${now()})
       on conflict (work, key) where finished_at is null do nothing returning id`.row(manager);
    return row?.id ?? null;
  }

  /** Ends a walk after the step that is under way. What it has done stays; nothing follows. */
  async cancel(id: string): Promise<void> {
    const at = now();
    await sql`update long_run set cancelled_at = ${at}, finished_at = ${at} where id = ${id} and finished_at is null`.run(
      this.dataSource,
    );
  }

  /** Looks at once for what was asked for. */
  go(): void {
    if (this.stop.signal.aborted) return;
    for (const lane of this.lanes) {
      lane.underWay = lane.underWay
        .then(() => this.walkAll(lane))
        .catch((error: unknown) => this.log.error({ err: error }, 'long runs cannot be looked for'));
    }
  }

  /** When what this process has found is done. */
  async atRest(): Promise<void> {
    await Promise.all(this.lanes.map(({ underWay }) => underWay));
  }

  private async walkAll({ names }: Lane): Promise<void> {
    const open = await sql<{ id: string; work: string }>`
      select id, work from long_run where finished_at is null and work = any(${names})
       order by started_at, id`.rows(this.dataSource);
    for (const { id, work } of open) {
      const how = this.works.get(work);
      if (how === undefined || this.stop.signal.aborted) continue;
      await this.alone(id, () => this.walk(id, how)).catch((error: unknown) =>
        this.log.error({ err: error, work }, 'a long run was interrupted; it goes on with the next look'),
      );
    }
  }

  /** Does it unless another process is at it; the lock falls with the connection of whoever dies. */
  private async alone(id: string, work: () => Promise<void>): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const row = await sql<{ got: boolean }>`select pg_try_advisory_lock(hashtextextended(${id}, 0)) as got`.row(
        runner.manager,
      );
      if (!row?.got) return;
      await work().finally(() => sql`select pg_advisory_unlock(hashtextextended(${id}, 0))`.run(runner.manager));
    } finally {
      await runner.release();
    }
  }

  private async walk(id: string, work: LongWork): Promise<void> {
    const found = await this.find(id);
    if (found === null) return;
    const { step, close } = await work.open(found.key);
    try {
      await this.steps(id, found, step, work);
    } finally {
      await close?.();
    }
  }

  private async steps(id: string, found: LongRun, step: LongWalk['step'], work: LongWork): Promise<void> {
    for (let run: LongRun | null = found; run !== null && !this.stop.signal.aborted; run = await this.find(id)) {
      const { place, done, changed, isLast } = await step(run, this.stop.signal);
      // Begun again meanwhile: then this step was one of the walk before.
      const noted =
        await sql`update long_run set place = ${place}, done = done + ${done}, changed = changed + ${changed}
          where id = ${id} and finished_at is null and place is not distinct from ${run.place} and done = ${run.done}`.run(
          this.dataSource,
        );
      if (noted === 1 && isLast)
        await this.finish({ ...run, place, done: run.done + done, changed: run.changed + changed }, work);
    }
  }

  private async finish(run: LongRun, work: LongWork): Promise<void> {
    const close = async (manager: EntityManager): Promise<void> => {
      const closed = await sql`
        update long_run set finished_at = ${now()}
         where id = ${run.id} and finished_at is null and place is not distinct from ${run.place}`.run(manager);
      if (closed !== 1) throw new Error(`the long run ${run.id} is over, or has begun again`);
    };
    await (work.finish === undefined ? close(this.dataSource.manager) : work.finish(run, close));
  }

  private async find(id: string): Promise<LongRun | null> {
    const row =
      await sql<LongRun>`select id, key, place, done, changed from long_run where id = ${id} and finished_at is null`.row(
        this.dataSource,
      );
    return row ?? null;
  }
}
