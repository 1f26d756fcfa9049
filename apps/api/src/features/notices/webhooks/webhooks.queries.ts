import { Injectable } from '@nestjs/common';
import type { MailCounts, Page, Webhook, WebhookDelivery } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { join, sql } from '../../../platform/database/sql';
import { byName } from '../../../platform/database/words';
import { pageOf, readCursor } from '../../../platform/http/paging';
import { Refusal } from '../../../platform/problems/refusal';
import type { ListDeliveriesQuery } from './webhooks.dto';

type Row = Omit<Webhook, 'createdAt'> & { createdAt: Date };
type DeliveryRow = Omit<WebhookDelivery, 'createdAt' | 'lastAttemptAt' | 'entry'> & {
  createdAt: Date;
  lastAttemptAt: Date | null;
  entry: string | null;
};

const select = sql`
  select h.id, h.name, h.url, h.intents, h.is_active as "isActive", h.created_at as "createdAt", ${personRef('p')} as "createdBy", h.version,
         (select count(*)::int from webhook_delivery d where d.webhook_id = h.id and d.state = 'waiting') as waiting,
         (select count(*)::int from webhook_delivery d where d.webhook_id = h.id and d.state = 'dead') as dead
    from webhook h join person p on p.id = h.created_by`;
const webhookOf = (row: Row): Webhook => ({ ...row, createdAt: row.createdAt.toISOString() });
const deliveryOf = (row: DeliveryRow): WebhookDelivery => ({
  ...row,
  entry: row.entry === null ? null : Number(row.entry),
  createdAt: row.createdAt.toISOString(),
  lastAttemptAt: row.lastAttemptAt?.toISOString() ?? null,
});

/** Reads webhooks and what became of their deliveries. */
@Injectable()
export class WebhooksQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** By name; at most 50, and there are no more. */
  async list(): Promise<Webhook[]> {
    const rows = await sql<Row>`${select} order by ${byName('h.name')}, h.id limit 50`.rows(this.dataSource);
    return rows.map(webhookOf);
  }

  /** What became of mails lately. */
  async mails(): Promise<MailCounts> {
    const row = await sql<MailCounts>`
      select count(*) filter (where m.state = 'waiting')::int as waiting, count(*) filter (where m.state = 'failed')::int as failed
        from mail m where m.created_at > now() - interval '7 days'`.row(this.dataSource);
    return row!;
  }

  async get(id: string): Promise<Webhook> {
    const row = await sql<Row>`${select} where h.id = ${id}`.row(this.dataSource);
    if (row === undefined) throw new Refusal('record.not-found');
    return webhookOf(row);
  }

  /** Newest first. */
  async deliveries(id: string, { state, cursor, limit }: ListDeliveriesQuery): Promise<Page<WebhookDelivery>> {
    await this.get(id);
    const where = [sql`d.webhook_id = ${id}`];
    if (state !== undefined) where.push(sql`d.state = any(${state}::text[])`);
    if (cursor !== undefined) {
      const [at, last] = readCursor(cursor, ['instant', 'uuid']);
      where.push(sql`(d.created_at, d.id) < (${at}::timestamptz, ${last}::uuid)`);
    }
    const rows = await sql<DeliveryRow>`
      select d.id, d.entry, d.intent, d.state, d.attempts, d.created_at as "createdAt", d.last_attempt_at as "lastAttemptAt", d.last_status as "lastStatus", d.last_error as "lastError"
        from webhook_delivery d where ${join(where, ' and ')} order by d.created_at desc, d.id desc limit ${limit + 1}`.rows(
      this.dataSource,
    );
    return pageOf(rows, limit, deliveryOf, (row) => [row.createdAt.toISOString(), row.id]);
  }
}
