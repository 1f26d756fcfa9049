import { Inject, Injectable } from '@nestjs/common';
import type { AddWebhook, ChangeWebhook, WebhookEvent } from '@registry/contracts';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import type { Actor } from '../../../platform/ground/actor';
import { malformed, Refusal } from '../../../platform/problems/refusal';
import { lockSubject } from '../../../platform/recording/lock-subject';
import type { Transaction } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { requireAddress } from './webhook-address';
import { WebhookDeliveries } from './webhook-deliveries';

const MOST = 50;

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly intents: readonly string[];
  readonly is_active: boolean;
  readonly version: number;
}

/** Says which programs hear of the entries of the log. */
@Injectable()
export class KeepWebhooks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: WebhookDeliveries,
  ) {}

  /** Returns the id and the secret, which is told this once. */
  async add(actor: Actor, { name, url, intents = [] }: AddWebhook): Promise<{ id: string; secret: string }> {
    await requireAddress(url, this.config.webhooks.allowsPrivate);
    return this.unitOfWork.run(actor, 'webhook.add', async (tx) => {
      const [{ count } = { count: 0 }]: { count: number }[] = await tx.manager.query(
        'select count(*)::int as count from webhook',
      );
      if (count >= MOST) throw new Refusal('webhook.too-many', { most: MOST });
      const webhook: Stored = { id: randomUUID(), name, url, intents, is_active: true, version: 1 };
      const secret = newSecret();
      await tx.manager.query(
        'insert into webhook (id, name, url, intents, secret, is_active, created_by, created_at, version) values ($1, $2, $3, $4, $5, true, $6, $7, 1)',
        [webhook.id, name, url, intents, secret, actor.id, tx.at],
      );
      say(tx, webhook);
      return { id: webhook.id, secret };
    });
  }

  async change(actor: Actor, id: string, expected: number, command: ChangeWebhook): Promise<void> {
    if (Object.values(command).every((value) => value === undefined))
      throw malformed({ pointer: '', code: 'empty', detail: 'Say what is to change.' });
    if (command.url !== undefined) await requireAddress(command.url, this.config.webhooks.allowsPrivate);
    await this.unitOfWork.run(actor, 'webhook.change', async (tx) => {
      const before = await claim(tx, id, expected);
      const after: Stored = {
        ...before,
        name: command.name ?? before.name,
        url: command.url ?? before.url,
        intents: command.intents ?? before.intents,
        is_active: command.isActive ?? before.is_active,
        version: expected + 1,
      };
      await tx.manager.query(
        'update webhook set name = $2, url = $3, intents = $4, is_active = $5, version = $6 where id = $1',
        [id, after.name, after.url, after.intents, after.is_active, after.version],
      );
      say(tx, after);
    });
  }

  /** A new secret; the old one signs nothing any more. */
  async renewSecret(actor: Actor, id: string, expected: number): Promise<string> {
    return this.unitOfWork.run(actor, 'webhook.renew-secret', async (tx) => {
      const before = await claim(tx, id, expected);
      const secret = newSecret();
      await tx.manager.query('update webhook set secret = $2, version = $3 where id = $1', [id, secret, expected + 1]);
      say(tx, { ...before, version: expected + 1 });
      return secret;
    });
  }

  /** Sends a trial, which names no entry. */
  async try(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, 'webhook.try', async (tx) => {
      const webhook = await find(tx, id);
      if (!webhook.is_active) throw new Refusal('webhook.inactive');
      const event: WebhookEvent = {
        type: 'webhook.try',
        timestamp: tx.at.toISOString(),
        data: { entry: null, subject: { type: 'Webhook', id }, reference: null },
      };
      const delivery = randomUUID();
      await tx.manager.query(
        `insert into webhook_delivery (id, webhook_id, intent, event, created_at) values ($1, $2, 'webhook.try', $3, $4)`,
        [delivery, id, JSON.stringify(event), tx.at],
      );
      await this.deliveries.ask(tx.manager, [delivery]);
      tx.record({ subject: { type: 'Webhook', id }, fact: {}, parts: {} });
    });
  }

  /** Sends again what nobody took. */
  async replay(actor: Actor, deliveryId: string): Promise<void> {
    await this.unitOfWork.run(actor, 'webhook.replay', async (tx) => {
      const [found]: { webhook_id: string; state: string }[] = await tx.manager.query(
        'select webhook_id, state from webhook_delivery where id = $1 for update',
        [deliveryId],
      );
      if (found === undefined) throw new Refusal('record.not-found');
      if (found.state !== 'dead') throw new Refusal('webhook.delivery-state', { state: found.state });
      if (!(await find(tx, found.webhook_id)).is_active) throw new Refusal('webhook.inactive');
      await tx.manager.query(`update webhook_delivery set state = 'waiting', leased_until = null where id = $1`, [
        deliveryId,
      ]);
      await this.deliveries.ask(tx.manager, [deliveryId]);
      tx.record({ subject: { type: 'Webhook', id: found.webhook_id }, fact: { delivery: deliveryId }, parts: {} });
    });
  }
}

const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

async function find(tx: Transaction, id: string): Promise<Stored> {
  const [row]: Stored[] = await tx.manager.query(
    'select id, name, url, intents, is_active, version from webhook where id = $1',
    [id],
  );
  if (row === undefined) throw new Refusal('record.not-found');
  return row;
}

async function claim(tx: Transaction, id: string, expected: number): Promise<Stored> {
  await lockSubject(tx, { type: 'Webhook', id });
  const found = await find(tx, id);
  if (found.version !== expected) throw new Refusal('record.stale', { expected, current: found.version });
  return found;
}

/** Everything but the secret. */
function say(tx: Transaction, { id, name, url, intents, is_active: isActive }: Stored): void {
  tx.record({
    subject: { type: 'Webhook', id },
    fact: { name },
    parts: { webhook: { name, url, intents: [...intents], isActive } },
  });
}
