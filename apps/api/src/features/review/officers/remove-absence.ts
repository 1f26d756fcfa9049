import { Injectable } from '@nestjs/common';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { absencePartName } from './absence';

/** Says that an officer is here after all. Everybody removes their own. */
@Injectable()
export class RemoveAbsence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, 'review.presence', async (tx) => {
      const count = await sql`delete from absence where id = ${id} and person_id = ${actor.id}`.run(tx.manager);
      if (count === 0) throw new Refusal('record.not-found');
      tx.record({ subject: { type: 'Person', id: actor.id }, fact: {}, parts: { [absencePartName(id)]: null } });
    });
  }
}
