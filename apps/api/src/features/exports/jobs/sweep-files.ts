import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { now } from '../../../platform/ground/now';
import { Jobs } from '../../../platform/jobs/jobs';
import { ReceiveFile } from '../../evidence';
import { EXPORT_QUEUES } from '../queues';
import { ExportJobsRepository } from './export-jobs.repository';

/** Minutes in which whoever began to fetch a file just before it expired gets to its end. */
const FETCHING = 15;
const MOST = 100;

/** Throws away what has expired: nobody can fetch it any more, and soon after its bytes are gone. */
@Injectable()
export class SweepFiles implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly files: ExportJobsRepository,
    private readonly receiveFile: ReceiveFile,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(EXPORT_QUEUES.sweep, () => this.execute(), { isRegular: true });
  }

  async execute(): Promise<void> {
    const before = new Date(now().getTime() - FETCHING * 60_000);
    await this.dataSource.transaction(async (manager) => {
      for (const uploadId of await this.files.removeExpired(manager, before, MOST))
        await this.receiveFile.discard(uploadId, manager);
    });
  }
}
