import { Injectable } from '@nestjs/common';
import type { ExportedFile, ExportFormat } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { lockSubject } from '../../../platform/recording/lock-subject';
import type { Recording } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';

/** Records that are told of in one transaction. */
const BATCH = 100;

export interface LeavingView {
  readonly about: ExportedFile;
  readonly format: ExportFormat;
  /** Ids of restricted records in it. */
  readonly restricted: readonly string[];
}

/** Writes into the log what leaves the house, and of each restricted record that it was in it. */
@Injectable()
export class RecordView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  async execute(actor: Actor, { about, format, restricted }: LeavingView): Promise<void> {
    await this.unitOfWork.run(actor, 'register.export-view', async (tx) => this.leaving(tx, about, format));
    await this.reading(actor, about.id, restricted);
  }

  /** The entry of the file, in the transaction with which it leaves. */
  leaving(tx: Recording<'register.export-view'>, about: ExportedFile, format: ExportFormat): void {
    const { id, table, language, asOf, filter, columns, rows, checkpoint } = about;
    tx.record({
      subject: { type: 'Export', id },
      fact: { table, format, language, asOf, filter, columns, rows, ...(checkpoint === null ? {} : { checkpoint }) },
      parts: {},
    });
  }

  /** Of each restricted record, once for a file, also if a stop came between. */
  async reading(actor: Actor, file: string, restricted: readonly string[]): Promise<void> {
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
