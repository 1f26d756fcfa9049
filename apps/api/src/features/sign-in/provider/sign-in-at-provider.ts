import { Inject, Injectable } from '@nestjs/common';
import { defaultMapping, personFrom } from '../../../platform/config/claim-mapping';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import type { Claims } from '../../../platform/identity/provider-client';
import { Sessions, type SignInOrigin } from '../../../platform/identity/sessions';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { Guests } from '../requests/guests';
import { EnterClaimed } from './enter-claimed';

export type SignedIn =
  | { readonly kind: 'session'; readonly token: string; readonly expiresAt: Date }
  | { readonly kind: 'guest'; readonly token: string };

/**
 * Signs in whom the provider has recognised. Nobody comes in by that alone: a person must be entered in the register,
 * or their claims must give a role by the configuration. Others may ask for access.
 */
@Injectable()
export class SignInAtProvider {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly enterClaimed: EnterClaimed,
    private readonly guests: Guests,
  ) {}

  async execute(claims: Claims, requestId: string, origin: SignInOrigin): Promise<SignedIn> {
    const claimed = personFrom(claims, this.config.provider?.mapping ?? defaultMapping);
    const id = await this.enterClaimed.execute(claimed);
    if (id === null)
      return { kind: 'guest', token: await this.guests.welcome(claimed, await this.enterClaimed.unitId(claimed)) };
    const { sid } = claims;
    return this.unitOfWork.run({ kind: 'person', id, requestId }, 'session.open', async (tx) => {
      const session = await this.sessions.open(tx, id, {
        ...origin,
        providerSession: typeof sid === 'string' ? sid.slice(0, 255) : null,
      });
      tx.record({ subject: { type: 'Person', id }, fact: { means: 'provider' }, parts: {} });
      return { kind: 'session', ...session };
    });
  }
}
