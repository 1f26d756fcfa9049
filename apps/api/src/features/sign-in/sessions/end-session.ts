import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/ground/actor';
import { Sessions } from '../../../platform/identity/sessions';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';

/**
 * Ends a session of one's own, e.g. on a computer left behind. From then on its next request finds nobody.
 * Refuses with `record.not-found` a session that is not one's own.
 */
@Injectable()
export class EndSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, 'session.revoke', async (tx) => {
      const count = await this.sessions.end(tx, actor.id, { id });
      if (count === 0) throw new Refusal('record.not-found');
      tx.record({ subject: { type: 'Person', id: actor.id }, fact: { sessions: count }, parts: {} });
    });
  }
}
