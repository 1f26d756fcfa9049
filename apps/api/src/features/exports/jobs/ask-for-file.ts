import { Injectable } from '@nestjs/common';
import type { ExportTable } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/ground/actor';
import { LongRuns } from '../../../platform/jobs/long-run';
import { Refusal } from '../../../platform/problems/refusal';
import type { ViewQueries } from '../views/wanted-views';
import { DiscardFile } from './discard-file';
import { WRITING, type StoredJob } from './export-job';
import { ExportJobsRepository } from './export-jobs.repository';

/** Milliseconds for which whoever asks for a file waits for it. */
const PATIENCE = 2_000;
const LOOK_MOST = 200;

/**
 * Has a table of the register written into a file. What is written soon is there with the answer; what takes longer
 * goes on, and its end is told.
 */
@Injectable()
export class AskForFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly longRuns: LongRuns,
    private readonly jobs: ExportJobsRepository,
    private readonly discardFile: DiscardFile,
  ) {}

  /** Returns the id. Refuses with `export.too-many`, and with what the view refuses with as long as one waits. */
  async execute<Table extends ExportTable>(actor: Actor, table: Table, query: ViewQueries[Table]): Promise<string> {
    const id = randomUUID();
    await this.dataSource.transaction(async (manager) => {
      await this.jobs.add(manager, actor, { id, table, query });
      await this.longRuns.begin(manager, { work: WRITING, key: id, askedBy: actor.id, total: 0 });
    });
    this.longRuns.go();
    const job = await this.soon(id);
    if (job?.refused == null) return id;
    // Nobody has to look for what was wrong among their files.
    await this.discardFile.execute(actor, id);
    const { code, params, errors } = job.refused;
    throw new Refusal(code, params, errors);
  }

  /** As it stands when it ends, or when nobody waits for it any longer. */
  private async soon(id: string): Promise<StoredJob | null> {
    const end = performance.now() + PATIENCE;
    for (let wait = 10; performance.now() < end; wait = Math.min(wait * 2, LOOK_MOST)) {
      await pause(wait);
      const job = await this.jobs.find(id);
      if (job === null || job.ended_at !== null) return job;
    }
    await this.jobs.leave(id);
    return this.jobs.find(id);
  }
}
