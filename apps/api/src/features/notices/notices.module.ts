import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ObligationsModule } from '../obligations';
import { RegisterModule } from '../register';
import { ReviewModule } from '../review';
import { SystemsModule } from '../systems';
import { DeliverNotices } from './deliver-notices';
import { FollowJournal } from './follow/follow-journal';
import { Recipients } from './follow/recipients';
import { Inbox } from './inbox/inbox';
import { InboxController } from './inbox/inbox.controller';
import { Mailer } from './mail/mailer';
import { Mails } from './mail/mails';
import { MorningMail } from './mail/morning-mail';
import { NoticesRepository } from './notices.repository';
import { Schedule } from './schedule';
import { AddWebhook } from './webhooks/add-webhook';
import { ChangeWebhook } from './webhooks/change-webhook';
import { RenewSecret } from './webhooks/renew-secret';
import { ReplayDelivery } from './webhooks/replay-delivery';
import { WebhookEntity } from './webhooks/stored-webhook';
import { TryWebhook } from './webhooks/try-webhook';
import { WebhookDeliveries } from './webhooks/webhook-deliveries';
import { WebhooksController } from './webhooks/webhooks.controller';
import { WebhooksQueries } from './webhooks/webhooks.queries';

@Module({
  imports: [TypeOrmModule.forFeature([WebhookEntity]), SystemsModule, ReviewModule, ObligationsModule, RegisterModule],
  controllers: [InboxController, WebhooksController],
  providers: [
    Recipients,
    NoticesRepository,
    Mailer,
    Mails,
    WebhookDeliveries,
    DeliverNotices,
    FollowJournal,
    Schedule,
    MorningMail,
    Inbox,
    WebhooksQueries,
    AddWebhook,
    ChangeWebhook,
    RenewSecret,
    TryWebhook,
    ReplayDelivery,
  ],
  exports: [DeliverNotices],
})
export class NoticesModule {}
