import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Mails } from './mail/mails';
import { NoticesRepository, type NewNotice } from './notices.repository';
import { WebhookDeliveries } from './webhooks/webhook-deliveries';

/** Hands on what was found: into the inbox, into the mail, to the programs that listen. */
@Injectable()
export class DeliverNotices {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly mails: Mails,
    private readonly deliveries: WebhookDeliveries,
  ) {}

  async all(manager: EntityManager, notices: readonly NewNotice[], from: number, to: number): Promise<void> {
    await this.notices.add(manager, notices);
    await this.mails.gather(manager, 'now');
    await this.deliveries.add(manager, from, to);
  }

  inbox(manager: EntityManager, notices: readonly NewNotice[]): Promise<void> {
    return this.notices.add(manager, notices);
  }

  /** All that waits for the morning, in one mail. */
  morning(manager: EntityManager, personId: string): Promise<void> {
    return this.mails.gather(manager, 'daily', personId);
  }
}
