import { Injectable } from '@nestjs/common';
import type { EnterAbsence as Command } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { malformed } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { absencePart, absencePartName } from './absence';
import { Officers } from './officers';

/** Enters days on which an officer is away, and who stands in. Everybody enters their own. */
@Injectable()
export class EnterAbsence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly officers: Officers,
  ) {}

  execute(actor: Actor, { from, until, standIn }: Command): Promise<string> {
    if (until < from)
      throw malformed({ pointer: '/until', code: 'before-from', detail: 'The last day is before the first.' });
    if (standIn === actor.id) throw malformed({ pointer: '/standIn', code: 'self', detail: 'Choose somebody else.' });
    return this.unitOfWork.run(actor, 'review.absence', async (tx) => {
      await this.officers.requireAny(tx, standIn);
      const id = randomUUID();
      await sql`
        insert into absence (id, person_id, stand_in_id, from_on, until_on)
         values (${id}, ${actor.id}, ${standIn}, ${from}, ${until})`.run(tx.manager);
      tx.record({
        subject: { type: 'Person', id: actor.id },
        fact: { from, until, standIn },
        parts: {
          [absencePartName(id)]: absencePart({ id, from_on: from, until_on: until, stand_in_id: standIn }),
        },
      });
      return id;
    });
  }
}
