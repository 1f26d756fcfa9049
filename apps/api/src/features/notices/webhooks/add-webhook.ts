import { Inject, Injectable } from '@nestjs/common';
import type { AddWebhook as Command } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { newSecret, tellWebhook, WebhookEntity, type StoredWebhook } from './stored-webhook';
import { requireAddress } from './webhook-address';
import { requireSubscribable } from './webhook-intents';

const MOST = 50;

/** Says that one more program hears of the entries of the log. */
@Injectable()
export class AddWebhook {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Returns the id and the secret, which is told this once. */
  async execute(actor: Actor, { name, url, intents = [] }: Command): Promise<{ id: string; secret: string }> {
    requireSubscribable(intents);
    await requireAddress(url, this.config.webhooks.allowsPrivate);
    return this.unitOfWork.run(actor, 'webhook.add', async (tx) => {
      const row = await sql<{ count: number }>`select count(*)::int as count from webhook`.row(tx.manager);
      if ((row?.count ?? 0) >= MOST) throw new Refusal('webhook.too-many', { most: MOST });
      const webhook: StoredWebhook = { id: randomUUID(), name, url, intents, is_active: true, version: 1 };
      const secret = newSecret();
      await tx.manager.insert(WebhookEntity, { ...webhook, secret, created_by: actor.id, created_at: tx.at });
      tellWebhook(tx, webhook);
      return { id: webhook.id, secret };
    });
  }
}
