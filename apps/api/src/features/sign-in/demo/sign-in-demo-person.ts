import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { Sessions, type SignInOrigin } from '../../../platform/identity/sessions';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { People } from '../../people';

/** Signs in one of the demonstration's fictitious people. Only where demo sign-in is switched on. */
@Injectable()
export class SignInDemoPerson {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly sessions: Sessions,
  ) {}

  async execute(
    personId: string,
    requestId: string,
    origin: SignInOrigin,
  ): Promise<{ token: string; expiresAt: Date }> {
    if (!this.config.demo) throw new Refusal('session.demo-disabled');
    const person = (await this.people.demo()).find(({ id }) => id === personId);
    if (!person) throw new Refusal('session.person-unknown');
    return this.unitOfWork.run({ kind: 'person', id: person.id, requestId }, 'session.open', async (tx) => {
      const session = await this.sessions.open(tx, person.id, origin);
      tx.record({ subject: { type: 'Person', id: person.id }, fact: { means: 'demo' }, parts: {} });
      return session;
    });
  }
}
