import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { LongRuns, type LongRun, type LongStep } from '../../../platform/jobs/long-run';
import { Refusal } from '../../../platform/problems/refusal';
import { ReceiveFile } from '../../evidence';
import { OpenView, type OpenedView } from '../views/open-view';
import { TABLE_RIGHTS, WantedViews } from '../views/wanted-views';
import { WRITING, type StoredJob } from './export-job';
import { ExportJobsRepository } from './export-jobs.repository';
import { FailFile } from './fail-file';
import { FinishFile } from './finish-file';

/** Files that one process writes at once, each with a connection to the database. */
const LANES = 2;
/** How often it is begun before it is given up: of a file that ends its process, too. */
const ATTEMPTS = 3;
/** Milliseconds between two looks at whether it is still wanted. */
const NOTE_MS = 500;
/** Bytes; more than any register has, and no more than a store can bear. */
const BYTES_MOST = 4 * 1024 ** 3;

/** Refused because the database went away. */
const PASSING: readonly string[] = ['evidence.incomplete', 'service.unavailable'];

/** Somebody has thrown it away. */
class Unwanted extends Error {}

/**
 * Writes files that were asked for, one walk of one step each: a snapshot cannot be taken up again, so that a file of
 * which a stop left half is begun anew, and the half is swept away.
 */
@Injectable()
export class WriteFile implements OnModuleInit {
  private readonly log = new Logger(WriteFile.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly longRuns: LongRuns,
    private readonly jobs: ExportJobsRepository,
    private readonly wantedViews: WantedViews,
    private readonly openView: OpenView,
    private readonly receiveFile: ReceiveFile,
    private readonly finishFile: FinishFile,
    private readonly failFile: FailFile,
  ) {}

  onModuleInit(): void {
    this.longRuns.handle({
      name: WRITING,
      lanes: LANES,
      open: async (id) => ({ step: (run, stop) => this.step(id, run, stop) }),
      finish: ({ key: id }, close) => this.finishFile.execute(id, close),
    });
  }

  private async step(id: string, { place }: LongRun, stop: AbortSignal): Promise<LongStep> {
    const over: LongStep = { place, done: 0, changed: 0, isLast: true };
    const job = await this.jobs.begin(id);
    if (job === null) return over;
    try {
      if (job.attempts > ATTEMPTS) throw new Error('each process that wrote it ended');
      await this.write(job, stop);
    } catch (error) {
      if (stop.aborted) return { ...over, isLast: false };
      if (error instanceof Unwanted) return over;
      await this.fail(job, error);
    }
    return over;
  }

  private async write(job: StoredJob, stop: AbortSignal): Promise<void> {
    const actor = await this.jobs.actor(job);
    if (actor === null || !actor.ability.can(...TABLE_RIGHTS[job.table_name])) throw new Refusal('access.denied');
    const wanted = this.wantedViews.of(actor, job.table_name, job.query as never);
    const opened = await this.openView.execute(actor, wanted, job.id);
    const arrived = await this.receive(opened, stop).catch(async (error: unknown) => {
      await opened.close();
      throw error;
    });
    try {
      await this.dataSource.transaction(async (manager) => {
        await this.receiveFile.hold(manager, arrived.uploadId);
        if (!(await this.jobs.keep(manager, actor, opened, arrived))) throw new Unwanted();
      });
    } catch (error) {
      await this.receiveFile.discard(arrived.uploadId);
      throw error;
    }
  }

  private async receive({ about, write }: OpenedView, stop: AbortSignal): Promise<{ uploadId: string; size: number }> {
    const progress = { written: 0, notedAt: -Infinity };
    const content: Readable = write(async () => {
      const at = performance.now();
      if (at - progress.notedAt >= NOTE_MS) {
        progress.notedAt = at;
        if (!(await this.jobs.note(about.id, progress.written, about.rows))) content.destroy(new Unwanted());
      }
      progress.written += 1;
    });
    // Whoever reads it is told; until then nobody listens, and rows are on their way already.
    content.on('error', () => undefined);
    const giveUp = (): void => void content.destroy(new Error('the process is told to stop'));
    stop.addEventListener('abort', giveUp);
    try {
      return await this.receiveFile.receive(content, { mostBytes: BYTES_MOST, see: () => undefined });
    } catch (error) {
      throw content.errored ?? error;
    } finally {
      stop.removeEventListener('abort', giveUp);
      content.destroy();
    }
  }

  /** What is refused is refused again the next time; whatever else it was may be over by then. */
  private async fail({ id, attempts }: StoredJob, error: unknown): Promise<void> {
    if (error instanceof Refusal && !PASSING.includes(error.code)) return this.failFile.execute(id, error);
    if (attempts < ATTEMPTS) throw error;
    this.log.error({ err: error, export: id }, 'a file could not be written');
    return this.failFile.execute(id, new Refusal('service.broken'));
  }
}
