import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { WebhookEvent } from '@registry/contracts';
import { ABOUT_PEOPLE } from '@registry/contracts/intents';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { sql } from '../../../platform/database/sql';
import { now } from '../../../platform/ground/now';
import { Jobs, type Job } from '../../../platform/jobs/jobs';
import { QUEUES } from '../queues';
import { postSigned } from './post-signed';

/** Another process may try again after this; longer than a delivery ever takes. */
const LEASE = sql`interval '40 seconds'`;

interface Claimed {
  webhook_id: string;
  event: WebhookEvent;
}

/** Entries on their way to programs. */
@Injectable()
export class WebhookDeliveries implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(QUEUES.webhook, (job) => this.deliver(job), { lanes: 4 });
  }

  /**
   * Adds a delivery of each entry for each webhook that listens. What is about people, and about restricted records,
   * stays in the register.
   */
  async add(manager: EntityManager, from: number, to: number): Promise<void> {
    const added = await sql<{ id: string }>`
      insert into webhook_delivery (id, webhook_id, entry, intent, event, created_at)
      select gen_random_uuid(), h.id, l.number, e.intent,
             jsonb_build_object('type', e.intent, 'timestamp', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'data', jsonb_build_object(
               'entry', l.number, 'subject', jsonb_build_object('type', e.subject_type, 'id', e.subject_id), 'reference', s.reference)), date_trunc('milliseconds', now())
        from webhook h join audit_log l on l.number > ${from} and l.number <= ${to} join audit_entry e on e.id = l.entry_id
        left join incident i on e.subject_type = 'Incident' and i.id::text = e.subject_id
        left join ai_system s on s.id = coalesce(i.system_id, case when e.subject_type = 'AiSystem' then e.subject_id::uuid end)
       where h.is_active and e.at >= h.created_at and e.subject_type <> all(${ABOUT_PEOPLE}) and s.visibility is distinct from 'restricted'
         and (cardinality(h.intents) = 0 or e.intent = any(h.intents) or split_part(e.intent, '.', 1) || '.*' = any(h.intents))
      on conflict (webhook_id, entry) do nothing returning id`.rows(manager);
    await this.ask(
      manager,
      added.map(({ id }) => id),
    );
  }

  async ask(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await this.jobs.add(
      QUEUES.webhook,
      ids.map((id) => ({ delivery: id })),
      manager,
    );
  }

  /** Carried out twice, it sends once: whoever comes second finds that it was sent, or is being sent. */
  private async deliver({ data: { delivery = '' }, isLast }: Job): Promise<void> {
    const found = await sql<Claimed>`
      update webhook_delivery set attempts = attempts + 1, leased_until = now() + ${LEASE}, last_attempt_at = now()
       where id = ${delivery} and state = 'waiting' and (leased_until is null or leased_until < now()) returning webhook_id, event`.row(
      this.dataSource,
    );
    if (found === undefined) return this.requireDone(delivery);
    const webhook = await sql<{ url: string; secret: string; is_active: boolean }>`
      select url, secret, is_active from webhook where id = ${found.webhook_id}`.row(this.dataSource);
    if (webhook === undefined || !webhook.is_active)
      return this.close(delivery, 'dead', null, 'the webhook is switched off');
    const { status, error } = await this.post(delivery, webhook, found.event);
    if (status !== null && status >= 200 && status < 300) return this.close(delivery, 'delivered', status, null);
    const reason = error ?? `answered ${status}`;
    if (isLast || isRefusedAddress(reason)) return this.close(delivery, 'dead', status, reason);
    await sql`
      update webhook_delivery set leased_until = null, last_status = ${status}, last_error = ${reason}
       where id = ${delivery}`.run(this.dataSource);
    throw new Error(reason);
  }

  private async post(
    id: string,
    { url, secret }: { url: string; secret: string },
    event: WebhookEvent,
  ): Promise<{ status: number | null; error: string | null }> {
    try {
      return {
        status: await postSigned({
          url,
          secret,
          id,
          body: JSON.stringify(event),
          at: now(),
          allowsPrivate: this.config.webhooks.allowsPrivate,
        }),
        error: null,
      };
    } catch (error) {
      return {
        status: null,
        error: String((error as Error)?.message || (error as { code?: string }).code || error).slice(0, 500),
      };
    }
  }

  private async requireDone(delivery: string): Promise<void> {
    const row = await sql<{ state: string }>`select state from webhook_delivery where id = ${delivery}`.row(
      this.dataSource,
    );
    if (row?.state === 'waiting') throw new Error('the delivery is being sent elsewhere');
  }

  private async close(
    delivery: string,
    state: 'delivered' | 'dead',
    status: number | null,
    reason: string | null,
  ): Promise<void> {
    await sql`
      update webhook_delivery
         set state = ${state}, leased_until = null, last_status = ${status}, last_error = ${reason}
       where id = ${delivery}`.run(this.dataSource);
  }
}

/** What the filter of addresses says; asking again changes nothing. */
const isRefusedAddress = (reason: string): boolean => /is not allowed\. Because/.test(reason);
