import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/ground/actor';
import { Sessions } from '../../../platform/identity/sessions';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';

/** Ends a session at once. */
@Injectable()
export class SignOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  execute(actor: Actor, token: string): Promise<void> {
    return this.unitOfWork.run(actor, 'session.close', async (tx) => {
      await this.sessions.close(tx, token);
      tx.record({ subject: { type: 'Person', id: actor.id }, fact: {}, parts: {} });
    });
  }
}
