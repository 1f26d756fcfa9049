import { Injectable } from '@nestjs/common';
import type { WebhookEvent } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { findWebhook } from './stored-webhook';
import { WebhookDeliveries } from './webhook-deliveries';

/** Sends a trial, which names no entry. */
@Injectable()
export class TryWebhook {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: WebhookDeliveries,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, 'webhook.try', async (tx) => {
      const webhook = await findWebhook(tx, id);
      if (!webhook.is_active) throw new Refusal('webhook.inactive');
      const event: WebhookEvent = {
        type: 'webhook.try',
        timestamp: tx.at.toISOString(),
        data: { entry: null, subject: { type: 'Webhook', id }, reference: null },
      };
      const delivery = randomUUID();
      await sql`
        insert into webhook_delivery (id, webhook_id, intent, event, created_at)
         values (${delivery}, ${id}, 'webhook.try', ${JSON.stringify(event)}, ${tx.at})`.run(tx.manager);
      await this.deliveries.ask(tx.manager, [delivery]);
      tx.record({ subject: { type: 'Webhook', id }, fact: {}, parts: {} });
    });
  }
}
