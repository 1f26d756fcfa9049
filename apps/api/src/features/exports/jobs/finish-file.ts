import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { RecordReading } from '../views/record-reading';
import { RecordView } from '../views/record-view';
import type { StoredJob } from './export-job';
import { ExportJobsRepository } from './export-jobs.repository';
import { FailFile } from './fail-file';
import { TellOfFile } from './tell-of-file';

type Close = (manager: EntityManager) => Promise<void>;

/**
 * Hands over a file that is written: that it leaves the register is told in the very transaction from which on it can
 * be fetched, so that there is one entry for it, and none for what was begun and thrown away.
 */
@Injectable()
export class FinishFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: ExportJobsRepository,
    private readonly recordReading: RecordReading,
    private readonly recordView: RecordView,
    private readonly failFile: FailFile,
    private readonly tellOfFile: TellOfFile,
  ) {}

  /** @param close ends the walk that wrote it */
  async execute(id: string, close: Close): Promise<void> {
    const job = await this.jobs.find(id);
    if (job?.upload_id == null || job.about === null) return close(this.dataSource.manager);
    const actor = await this.jobs.actor(job);
    if (actor === null) {
      await this.failFile.execute(id, new Refusal('access.denied'));
      return close(this.dataSource.manager);
    }
    await this.recordReading.execute(actor, id, job.restricted);
    if (!(await this.handOver(actor, job, close))) await close(this.dataSource.manager);
  }

  /** False: somebody has thrown it away. */
  private async handOver(actor: Actor, { id, about }: StoredJob, close: Close): Promise<boolean> {
    const thrownAway = new Error('the file was thrown away');
    try {
      await this.unitOfWork.run(actor, 'register.export-view', async (tx) => {
        const job = await this.jobs.lock(tx.manager, id);
        if (job === null) throw thrownAway;
        await close(tx.manager);
        await this.jobs.end(tx.manager, id, null);
        await this.tellOfFile.execute(tx.manager, job, 'export_ready');
        this.recordView.leaving(tx, about!, job.query.format);
      });
      return true;
    } catch (error) {
      if (error === thrownAway) return false;
      throw error;
    }
  }
}
