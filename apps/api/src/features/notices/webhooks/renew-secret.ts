import { Injectable } from '@nestjs/common';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { claimWebhook, newSecret, tellWebhook } from './stored-webhook';

/** A new secret; the old one signs nothing any more. */
@Injectable()
export class RenewSecret {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, id: string, expected: number): Promise<string> {
    return this.unitOfWork.run(actor, 'webhook.renew-secret', async (tx) => {
      const before = await claimWebhook(tx, id, expected);
      const secret = newSecret();
      await sql`update webhook set secret = ${secret}, version = ${expected + 1} where id = ${id}`.run(tx.manager);
      tellWebhook(tx, { ...before, version: expected + 1 });
      return secret;
    });
  }
}
