import { Injectable } from '@nestjs/common';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { PersonRecords } from './person-records';

/** Says that somebody has come back. */
@Injectable()
export class ReactivatePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: PersonRecords,
  ) {}

  execute(actor: Actor, id: string, expected: number): Promise<void> {
    return this.unitOfWork.run(actor, 'person.reactivate', async (tx) => {
      const before = await this.records.claim(tx, id, expected);
      if (before.isActive || before.pseudonymisedAt !== null) throw new Refusal('person.state');
      await sql`update person set active = true, deactivated_at = null where id = ${id}`.run(tx.manager);
      await this.records.finish(tx, id, {});
    });
  }
}
