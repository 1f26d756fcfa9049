import { Injectable } from '@nestjs/common';
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
      const [, count]: [unknown, number] = await tx.manager.query(
        'delete from absence where id = $1 and person_id = $2',
        [id, actor.id],
      );
      if (count === 0) throw new Refusal('record.not-found');
      tx.record({ subject: { type: 'Person', id: actor.id }, fact: {}, parts: { [absencePartName(id)]: null } });
    });
  }
}
