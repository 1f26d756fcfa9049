import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { lockSubject } from '../../../platform/recording/lock-subject';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';

/** Records that are told of in one transaction. */
const BATCH = 100;

/** Writes into the log of each restricted record that it is in a file. */
@Injectable()
export class RecordReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  /** Once for a file, also if a stop came between. @param restricted their ids */
  async execute(actor: Actor, file: string, restricted: readonly string[]): Promise<void> {
    for (let first = 0; first < restricted.length; first += BATCH) {
      const untold = await this.untold(file, restricted.slice(first, first + BATCH));
      if (untold.length === 0) continue;
      await this.unitOfWork.run(actor, 'register.export-view', async (tx) => {
        for (const systemId of untold) {
          const subject = { type: 'AiSystem', id: systemId } as const;
          await lockSubject(tx, subject);
          tx.record({ subject, fact: { export: file }, parts: {} });
        }
      });
    }
  }

  private async untold(file: string, systems: readonly string[]): Promise<string[]> {
    const rows = await sql<{ id: string }>`
      select w.id from unnest(${systems}::text[]) w(id)
       where not exists (select from audit_entry e where e.subject_type = 'AiSystem' and e.subject_id = w.id
                            and e.intent = 'register.export-view' and e.payload -> 'fact' ->> 'export' = ${file})`.rows(
      this.dataSource,
    );
    return rows.map(({ id }) => id);
  }
}
