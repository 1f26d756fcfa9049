import { Injectable } from '@nestjs/common';
import type { ExportedFile, ExportFormat } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { lockSubject } from '../../../platform/recording/lock-subject';
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
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, { about, format, restricted }: LeavingView): Promise<void> {
    const { id, table, language, asOf, filter, columns, rows, checkpoint } = about;
    await this.unitOfWork.run(actor, 'register.export-view', async (tx) => {
      tx.record({
        subject: { type: 'Export', id },
        fact: {
          table,
          format,
          language,
          asOf,
          filter,
          columns,
          rows,
          ...(checkpoint === null ? {} : { checkpoint }),
        },
        parts: {},
      });
    });
    for (let first = 0; first < restricted.length; first += BATCH) {
      const batch = restricted.slice(first, first + BATCH);
      await this.unitOfWork.run(actor, 'register.export-view', async (tx) => {
        for (const systemId of batch) {
          const subject = { type: 'AiSystem', id: systemId } as const;
          await lockSubject(tx, subject);
          tx.record({ subject, fact: { export: id }, parts: {} });
        }
      });
    }
  }
}
