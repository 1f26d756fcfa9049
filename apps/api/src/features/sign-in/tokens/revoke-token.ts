import { Injectable } from '@nestjs/common';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { OwnTokens } from './own-tokens';
import { recordToken } from './token-entry';

/** Revokes a token, one's own or that of somebody else: from this moment it opens nothing. */
@Injectable()
export class RevokeToken {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: OwnTokens,
  ) {}

  async execute(actor: Actor, personId: string, id: string): Promise<void> {
    await this.unitOfWork.run(actor, 'token.revoke', async (tx) => {
      await sql`select from api_token where id = ${id} for update`.run(tx.manager);
      const token = (await this.tokens.of(personId, tx.manager)).find((one) => one.id === id);
      if (!token) throw new Refusal('record.not-found');
      if (token.revokedAt !== null) throw new Refusal('token.ended-already');
      await sql`update api_token set revoked_at = ${tx.at}, revoked_by = ${actor.id} where id = ${id}`.run(tx.manager);
      recordToken(tx, personId, {
        id,
        scopes: token.scopes,
        expiresAt: token.expiresAt,
        revokedAt: tx.at.toISOString(),
      });
    });
  }
}
