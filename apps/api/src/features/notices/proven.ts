// What the log proves of webhooks.

import { sql } from '../../platform/database/sql';
import type { ProvenPart, ProvenSubject } from '../../platform/recording/proven-part';
import { webhookPart } from './webhooks/stored-webhook';

export const provenWebhooks: ProvenSubject = {
  type: 'Webhook',
  ids: sql<{ id: string }>`select w.id::text as id from webhook w order by w.id`,
};

const webhook: ProvenPart = {
  subject: 'Webhook',
  name: 'webhook',
  rows: (id) => sql`select w.name, w.url, w.intents, w.is_active from webhook w where w.id = ${id}::uuid`,
  of: (row: Parameters<typeof webhookPart>[0]) => ['webhook', webhookPart(row)],
};

export const partsOfNotices: readonly ProvenPart[] = [webhook];
