import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Refusal } from '../../../platform/problems/refusal';
import { ExportJobsRepository } from './export-jobs.repository';
import { TellOfFile } from './tell-of-file';

/** Gives up a file that somebody asked for, and says why. It can be asked for again. */
@Injectable()
export class FailFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: ExportJobsRepository,
    private readonly tellOfFile: TellOfFile,
  ) {}

  async execute(id: string, { code, params, errors }: Refusal): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const job = await this.jobs.lock(manager, id);
      if (job === null) return;
      await this.jobs.end(manager, id, { code, params, errors });
      await this.tellOfFile.execute(manager, job, 'export_failed');
    });
  }
}
