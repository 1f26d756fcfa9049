import { Inject, Injectable } from '@nestjs/common';
import type { ChangeWebhook as Command } from '@registry/contracts';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import type { Actor } from '../../../platform/ground/actor';
import { malformed } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { claimWebhook, tellWebhook, WebhookEntity, type StoredWebhook } from './stored-webhook';
import { requireAddress } from './webhook-address';
import { requireSubscribable } from './webhook-intents';

/** Says anew what a program is called, where it listens, of what it hears and whether it does. */
@Injectable()
export class ChangeWebhook {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(actor: Actor, id: string, expected: number, command: Command): Promise<void> {
    if (Object.values(command).every((value) => value === undefined))
      throw malformed({ pointer: '', code: 'empty', detail: 'Say what is to change.' });
    if (command.url !== undefined) await requireAddress(command.url, this.config.webhooks.allowsPrivate);
    await this.unitOfWork.run(actor, 'webhook.change', async (tx) => {
      const before = await claimWebhook(tx, id, expected);
      requireSubscribable(command.intents ?? [], before.intents);
      const after: StoredWebhook = {
        ...before,
        name: command.name ?? before.name,
        url: command.url ?? before.url,
        intents: command.intents ?? before.intents,
        is_active: command.isActive ?? before.is_active,
        version: expected + 1,
      };
      await tx.manager.update(WebhookEntity, { id }, after);
      tellWebhook(tx, after);
    });
  }
}
