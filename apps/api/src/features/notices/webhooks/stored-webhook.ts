// A webhook as it is stored, and what the audit log proves of it.

import { randomBytes } from 'node:crypto';
import { entityOf } from '../../../platform/database/entity-of';
import { Refusal } from '../../../platform/problems/refusal';
import { lockSubject } from '../../../platform/recording/lock-subject';
import type { Recording, Transaction } from '../../../platform/recording/transaction';

export interface StoredWebhook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly intents: readonly string[];
  readonly is_active: boolean;
  readonly version: number;
}

export const WebhookEntity = entityOf<'webhook', StoredWebhook>('webhook', {
  // What deliveries are signed with, and nobody reads again.
  secret: 'unread',
  created_by: 'unread',
  created_at: 'unread',
});

export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

export async function findWebhook(tx: Transaction, id: string): Promise<StoredWebhook> {
  const found = await tx.manager.findOneBy(WebhookEntity, { id });
  if (found === null) throw new Refusal('record.not-found');
  return found;
}

/** Claims a version for this transaction. */
export async function claimWebhook(tx: Transaction, id: string, expected: number): Promise<StoredWebhook> {
  await lockSubject(tx, { type: 'Webhook', id });
  const found = await findWebhook(tx, id);
  if (found.version !== expected) throw new Refusal('record.stale', { expected, current: found.version });
  return found;
}

/** Everything but the secret. */
export const webhookPart = ({
  name,
  url,
  intents,
  is_active: isActive,
}: Omit<StoredWebhook, 'id' | 'version'>): Record<string, unknown> => ({ name, url, intents: [...intents], isActive });

export function tellWebhook(
  tx: Recording<'webhook.add' | 'webhook.change' | 'webhook.renew-secret'>,
  webhook: StoredWebhook,
): void {
  tx.record({
    subject: { type: 'Webhook', id: webhook.id },
    fact: { name: webhook.name },
    parts: { webhook: webhookPart(webhook) },
  });
}
