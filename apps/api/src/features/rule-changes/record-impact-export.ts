import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/ground/actor';
import { UnitOfWork } from '../../platform/recording/unit-of-work';

/** Writes into the log that somebody took a list of systems out of the house. */
@Injectable()
export class RecordImpactExport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, 'rules.export-impact', async (tx) => {
      tx.record({ subject: { type: 'Rules', id }, fact: { format: 'csv' }, parts: {} });
    });
  }
}
