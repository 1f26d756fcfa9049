import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { lockSubject } from '../../platform/recording/lock-subject';
import { UnitOfWork } from '../../platform/recording/unit-of-work';

/** Tells that a file is not what it was, once a day at most, however often it is asked for. */
@Injectable()
export class TellDamage {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(actor: Actor, systemId: string, id: string, sha256: string): Promise<void> {
    if (await this.isTold(systemId, id)) return;
    await this.unitOfWork.run(actor, 'evidence.damage', async (tx) => {
      await lockSubject(tx, { type: 'AiSystem', id: systemId });
      tx.record({ subject: { type: 'AiSystem', id: systemId }, fact: { evidence: id, sha256 }, parts: {} });
    });
  }

  private async isTold(systemId: string, id: string): Promise<boolean> {
    const found = await sql`
      select from audit_entry
       where subject_type = 'AiSystem' and subject_id = ${systemId} and intent = 'evidence.damage' and payload -> 'fact' ->> 'evidence' = ${id}
          and at > now() - interval '1 day' limit 1`.run(this.dataSource);
    return found > 0;
  }
}
