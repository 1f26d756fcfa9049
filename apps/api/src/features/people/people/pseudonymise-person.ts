import { Injectable } from '@nestjs/common';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { forgetKeys } from '../../../platform/recording/repeatable';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { PersonRecords } from './person-records';

/**
 * Forgets name, address and identifier of somebody who has left; whoever else holds something of theirs listens, and
 * forgets it too. What they did stays, under a pseudonym. For good.
 */
@Injectable()
export class PseudonymisePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: PersonRecords,
  ) {}

  execute(actor: Actor, id: string, expected: number): Promise<void> {
    return this.unitOfWork.run(actor, 'person.pseudonymise', async (tx) => {
      const before = await this.records.claim(tx, id, expected);
      if (before.isActive || before.pseudonymisedAt !== null) throw new Refusal('person.state');
      await sql`
        update person
           set name = 'P-' || left(id::text, 8), subject = 'pseudonym:' || id, mail = null, language = 'en', proof_salt = default, pseudonymised_at = ${tx.at}
          where id = ${id}`.run(tx.manager);
      await forgetKeys(tx, id);
      await this.records.finish(tx, id, {});
    });
  }
}
