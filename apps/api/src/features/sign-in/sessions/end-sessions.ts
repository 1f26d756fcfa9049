import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/ground/actor';
import { Sessions } from '../../../platform/identity/sessions';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';

/** Ends sessions of one's own, e.g. on a computer left behind. From then on their next request finds nobody. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  /** Refuses with `record.not-found` a session that is not one's own. */
  one(actor: Actor, id: string): Promise<void> {
    return this.end(actor, { id });
  }

  async others(actor: Actor, current: string): Promise<void> {
    await this.end(actor, { allBut: current });
  }

  private end(actor: Actor, which: { id: string } | { allBut: string }): Promise<void> {
    return this.unitOfWork.run(actor, 'session.revoke', async (tx) => {
      const count = await this.sessions.end(tx, actor.id, which);
      if ('id' in which && count === 0) throw new Refusal('record.not-found');
      tx.record({ subject: { type: 'Person', id: actor.id }, fact: { sessions: count }, parts: {} });
    });
  }
}
