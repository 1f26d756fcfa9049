import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { DeliverNotices } from '../../notices';
import { RecordView } from '../views/record-view';
import type { StoredJob } from './export-job';
import { ExportJobsRepository } from './export-jobs.repository';

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
    private readonly recordView: RecordView,
    private readonly notices: DeliverNotices,
  ) {}

  /** @param close ends the walk that wrote it */
  async execute(id: string, close: Close): Promise<void> {
    const job = await this.jobs.find(id);
    if (job?.upload_id == null || job.about === null) return close(this.dataSource.manager);
    const actor = await this.jobs.actor(job);
    if (actor === null) {
      await this.fail(id, new Refusal('access.denied'));
      return close(this.dataSource.manager);
    }
    await this.recordView.reading(actor, id, job.restricted);
    if (!(await this.handOver(actor, job, close))) await close(this.dataSource.manager);
  }

  async fail(id: string, { code, params, errors }: Refusal): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const job = await this.jobs.lock(manager, id);
      if (job === null) return;
      await this.jobs.end(manager, id, { code, params, errors });
      await this.tell(manager, job, 'export_failed');
    });
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
        await this.tell(tx.manager, job, 'export_ready');
        this.recordView.leaving(tx, about!, job.query.format);
      });
      return true;
    } catch (error) {
      if (error === thrownAway) return false;
      throw error;
    }
  }

  /** Who waits for it has it with the answer. */
  private async tell(manager: EntityManager, job: StoredJob, kind: NoticeKind): Promise<void> {
    if (job.is_awaited || job.token_id !== null) return;
    await this.notices.inbox(manager, [
      {
        personId: job.person_id,
        kind,
        key: `${kind}:${job.id}`,
        systemId: null,
        byId: null,
        details: { export: job.id },
        at: now(),
      },
    ]);
  }
}
