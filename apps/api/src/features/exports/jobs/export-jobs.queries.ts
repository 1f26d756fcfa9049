import { Injectable } from '@nestjs/common';
import type { ExportJob } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { fileNameOf } from '../views/file-head';
import { parted } from '../views/wanted-views';
import type { StoredJob } from './export-job';
import { ExportJobsRepository } from './export-jobs.repository';

/** Reads what somebody asked for. */
@Injectable()
export class ExportJobsQueries {
  constructor(private readonly jobs: ExportJobsRepository) {}

  /** Newest first. */
  async list(actor: Actor): Promise<ExportJob[]> {
    return (await this.jobs.listOf(actor)).map(jobOf);
  }

  async get(actor: Actor, id: string): Promise<ExportJob> {
    return jobOf(await this.jobs.own(actor, id));
  }
}

function jobOf(job: StoredJob): ExportJob {
  const { format, language = 'en', variant = null, columns = null, asOf = null } = job.query;
  const isReady = job.state === 'ready';
  return {
    id: job.id,
    table: job.table_name,
    state: job.state,
    format,
    variant,
    language,
    columns,
    asOf,
    filter: parted(job.query).filter,
    rows: job.rows,
    written: job.written,
    rate: rateOf(job),
    askedAt: job.asked_at.toISOString(),
    endedAt: job.ended_at?.toISOString() ?? null,
    expiresAt: job.expires_at?.toISOString() ?? null,
    size: isReady ? Number(job.size) : null,
    fileName: isReady && job.about !== null ? fileNameOf(job.about, format) : null,
    refused: job.refused === null ? null : { code: job.refused.code, params: job.refused.params },
  };
}

/** Rows a second since it was begun. */
function rateOf({ begun_at: begun, ended_at: ended, written }: StoredJob): number | null {
  if (begun === null || written === 0) return null;
  const seconds = ((ended ?? now()).getTime() - begun.getTime()) / 1000;
  return seconds <= 0 ? null : Math.round(written / seconds);
}
