import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/ground/actor';
import { Sessions } from '../../../platform/identity/sessions';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';

/** Ends all sessions of one's own but the current one. */
@Injectable()
export class EndOtherSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  execute(actor: Actor, current: string): Promise<void> {
    return this.unitOfWork.run(actor, 'session.revoke', async (tx) => {
      const count = await this.sessions.end(tx, actor.id, { allBut: current });
      tx.record({ subject: { type: 'Person', id: actor.id }, fact: { sessions: count }, parts: {} });
    });
  }
}
