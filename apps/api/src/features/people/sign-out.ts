import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Actor } from '../../platform/identity/actor';
import { Sessions } from '../../platform/identity/sessions';

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
