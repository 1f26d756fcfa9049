import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/ground/actor';
import { Refusal } from '../../platform/problems/refusal';
import { lockSubject } from '../../platform/recording/lock-subject';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { FileStore } from './files/file-store';

/** Looks at a file before any of it is handed out. One that is not what it was is told, once a day at most, however often it is asked for. */
@Injectable()
export class ReadEvidence {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  async check(actor: Actor, systemId: string, id: string, sha256: string): Promise<void> {
    try {
      await this.store.check(sha256);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'evidence.damaged' && !(await this.isTold(systemId, id)))
        await this.tell(actor, systemId, id, sha256);
      throw error;
    }
  }

  private async isTold(systemId: string, id: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `select from audit_entry where subject_type = 'AiSystem' and subject_id = $1 and intent = 'evidence.damage' and payload -> 'fact' ->> 'evidence' = $2
          and at > now() - interval '1 day' limit 1`,
      [systemId, id],
    );
    return rows.length > 0;
  }

  private async tell(actor: Actor, systemId: string, id: string, sha256: string): Promise<void> {
    await this.unitOfWork.run(actor, 'evidence.damage', async (tx) => {
      await lockSubject(tx, { type: 'AiSystem', id: systemId });
      tx.record({ subject: { type: 'AiSystem', id: systemId }, fact: { evidence: id, sha256 }, parts: {} });
    });
  }
}
