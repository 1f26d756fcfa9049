import { Injectable } from '@nestjs/common';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Sessions } from '../../../platform/identity/sessions';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { PersonRecords } from './person-records';

/**
 * Says that somebody has left; nobody is ever deleted. Ends the sessions too; grants stay, so that somebody who comes
 * back is who they were.
 */
@Injectable()
export class DeactivatePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: PersonRecords,
    private readonly sessions: Sessions,
  ) {}

  execute(actor: Actor, id: string, expected: number): Promise<void> {
    if (id === actor.id) throw new Refusal('person.self');
    return this.unitOfWork.run(actor, 'person.deactivate', async (tx) => {
      const before = await this.records.claim(tx, id, expected);
      if (!before.isActive) throw new Refusal('person.state');
      await sql`update person set active = false, deactivated_at = ${tx.at} where id = ${id}`.run(tx.manager);
      await this.records.finish(tx, id, { sessions: await this.sessions.end(tx, id, 'all'), owns: before.owns });
    });
  }
}
