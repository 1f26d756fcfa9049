import { Module } from '@nestjs/common';
import { ObligationsModule } from '../obligations';
import { ReviewModule } from '../review';
import { SystemsModule } from '../systems';
import { Circles } from './circles';
import { Clock } from './clock';
import { FollowJournal } from './follow-journal';
import { Inbox } from './inbox';
import { InboxController } from './inbox.controller';
import { KeepWebhooks } from './keep-webhooks';
import { Mailer } from './mailer';
import { Mails } from './mails';
import { MorningMail } from './morning-mail';
import { NoticesRepository } from './notices.repository';
import { Tell } from './tell';
import { WebhookDeliveries } from './webhook-deliveries';
import { WebhooksController } from './webhooks.controller';
import { WebhooksQueries } from './webhooks.queries';

@Module({
  imports: [SystemsModule, ReviewModule, ObligationsModule],
  controllers: [InboxController, WebhooksController],
  providers: [
    Circles,
    NoticesRepository,
    Mailer,
    Mails,
    WebhookDeliveries,
    Tell,
    FollowJournal,
    Clock,
    MorningMail,
    Inbox,
    WebhooksQueries,
    KeepWebhooks,
  ],
})
export class NoticesModule {}
