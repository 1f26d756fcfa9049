import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@registry/contracts';
import type { EntityManager } from 'typeorm';
import { now } from '../../../platform/ground/now';
import { DeliverNotices } from '../../notices';
import type { StoredJob } from './export-job';

/** Tells whoever asked for a file that it has come to its end, in the transaction of that end. */
@Injectable()
export class TellOfFile {
  constructor(private readonly notices: DeliverNotices) {}

  /** Who waits for it has it with the answer. */
  async execute(manager: EntityManager, job: StoredJob, kind: NoticeKind): Promise<void> {
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
