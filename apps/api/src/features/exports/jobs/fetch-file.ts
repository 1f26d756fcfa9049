import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { FileStore } from '../../evidence';
import { visibleSystems } from '../../systems';
import { rightsOf, type StoredJob } from './export-job';
import { ExportJobsRepository } from './export-jobs.repository';

/** Hands out a file to whoever asked for it, as long as they may still see what stands in it. */
@Injectable()
export class FetchFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: ExportJobsRepository,
    private readonly store: FileStore,
  ) {}

  /** Refuses with `export.not-ready` and `export.rights-changed`. */
  async execute(actor: Actor, id: string): Promise<{ job: StoredJob; content: Readable }> {
    const job = await this.jobs.own(actor, id);
    if (job.state !== 'ready' || job.upload_id === null) throw new Refusal('export.not-ready', { state: job.state });
    if (job.rights !== rightsOf(actor) || (await this.hasClosed(actor, job.restricted)))
      throw new Refusal('export.rights-changed');
    return { job, content: Readable.from(this.store.chunks(job.upload_id), { objectMode: false }) };
  }

  /** Whether a restricted record in it is no longer theirs to read. */
  private async hasClosed(actor: Actor, restricted: readonly string[]): Promise<boolean> {
    if (restricted.length === 0) return false;
    const row = await sql<{ open: number }>`
      select count(*)::int as open from ai_system s where s.id = any(${restricted}::uuid[]) and ${visibleSystems(actor, 's')}`.row(
      this.dataSource,
    );
    return row?.open !== restricted.length;
  }
}
