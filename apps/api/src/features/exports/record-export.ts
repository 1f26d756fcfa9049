import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/ground/actor';
import { UnitOfWork } from '../../platform/recording/unit-of-work';

/** Writes into the log that somebody took the register out of the house. */
@Injectable()
export class RecordExport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, format: 'csv' | 'json'): Promise<void> {
    return this.unitOfWork.run(actor, `register.export-${format}`, async (tx) => {
      tx.record({ subject: { type: 'Register', id: 'register' }, fact: { format }, parts: {} });
    });
  }
}
