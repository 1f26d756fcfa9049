import { Injectable } from '@nestjs/common';
import type { ExportedFile, ExportFormat } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import type { Recording } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { RecordReading } from './record-reading';

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
    private readonly recordReading: RecordReading,
  ) {}

  async execute(actor: Actor, { about, format, restricted }: LeavingView): Promise<void> {
    await this.unitOfWork.run(actor, 'register.export-view', async (tx) => this.leaving(tx, about, format));
    await this.recordReading.execute(actor, about.id, restricted);
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
}
