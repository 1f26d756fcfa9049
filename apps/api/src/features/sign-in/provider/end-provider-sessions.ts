import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { systemActor } from '../../../platform/ground/actor';
import type { LoggedOut } from '../../../platform/identity/provider-client';
import { Sessions } from '../../../platform/identity/sessions';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';

/**
 * Ends the sessions of somebody who has signed out at the provider. A token is taken once: sent again it could end a
 * later session.
 */
@Injectable()
export class EndProviderSessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  async execute({ tokenId, subject, session, expiresAt }: LoggedOut): Promise<void> {
    await sql`delete from logout_token where expires_at < now()`.run(this.dataSource);
    const taken =
      await sql`insert into logout_token (id, expires_at) values (${tokenId}, ${expiresAt}) on conflict do nothing`.run(
        this.dataSource,
      );
    if (taken === 0) throw new Refusal('request.malformed');
    const people = await sql<{ id: string }>`select distinct p.id from session s join person p on p.id = s.person_id
        where (${subject}::text is null or p.subject = ${subject}::text) and (${session}::text is null or s.provider_session = ${session}::text)`.rows(
      this.dataSource,
    );
    for (const { id } of people) {
      await this.unitOfWork.run(systemActor('sign-in'), 'session.revoke', async (tx) => {
        const count = await this.sessions.end(tx, id, session === null ? 'all' : { atProvider: session });
        tx.record({ subject: { type: 'Person', id }, fact: { sessions: count, means: 'provider' }, parts: {} });
      });
    }
  }
}
