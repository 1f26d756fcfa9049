import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/ground/actor';
import { ReceiveFile } from '../../evidence';
import { ExportJobsRepository } from './export-jobs.repository';

/** Throws away a file that somebody asked for, with its bytes. Whoever is writing it finds that it is gone. */
@Injectable()
export class DiscardFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: ExportJobsRepository,
    private readonly receiveFile: ReceiveFile,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const uploadId = await this.jobs.remove(manager, actor, id);
      if (uploadId !== null) await this.receiveFile.discard(uploadId, manager);
    });
  }
}
