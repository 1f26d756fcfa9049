import { Injectable } from '@nestjs/common';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { findWebhook } from './stored-webhook';
import { WebhookDeliveries } from './webhook-deliveries';

/** Sends again what nobody took. */
@Injectable()
export class ReplayDelivery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: WebhookDeliveries,
  ) {}

  async execute(actor: Actor, deliveryId: string): Promise<void> {
    await this.unitOfWork.run(actor, 'webhook.replay', async (tx) => {
      const found = await sql<{ webhook_id: string; state: string }>`
        select webhook_id, state from webhook_delivery where id = ${deliveryId} for update`.row(tx.manager);
      if (found === undefined) throw new Refusal('record.not-found');
      if (found.state !== 'dead') throw new Refusal('webhook.delivery-state', { state: found.state });
      if (!(await findWebhook(tx, found.webhook_id)).is_active) throw new Refusal('webhook.inactive');
      await sql`update webhook_delivery set state = 'waiting', leased_until = null where id = ${deliveryId}`.run(
        tx.manager,
      );
      await this.deliveries.ask(tx.manager, [deliveryId]);
      tx.record({ subject: { type: 'Webhook', id: found.webhook_id }, fact: { delivery: deliveryId }, parts: {} });
    });
  }
}
