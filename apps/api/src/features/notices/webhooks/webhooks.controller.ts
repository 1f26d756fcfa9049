import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { MailCounts, Page, Webhook, WebhookDelivery, WebhookWithSecret } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { SecretAnswer } from '../../../platform/ground/secret-answer.decorator';
import { withoutUndefined } from '../../../platform/ground/without-undefined';
import { IfMatch, setVersion } from '../../../platform/http/etag';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import { AddWebhook } from './add-webhook';
import { ChangeWebhook } from './change-webhook';
import { RenewSecret } from './renew-secret';
import { ReplayDelivery } from './replay-delivery';
import { TryWebhook } from './try-webhook';
import { AddWebhookDto, ChangeWebhookDto, ListDeliveriesQuery } from './webhooks.dto';
import { WebhooksQueries } from './webhooks.queries';

/** Programs that hear of the entries of the log. */
@ApiTags('Webhooks')
@Controller('api/v1')
export class WebhooksController {
  constructor(
    private readonly queries: WebhooksQueries,
    private readonly addWebhook: AddWebhook,
    private readonly changeWebhook: ChangeWebhook,
    private readonly renewsSecret: RenewSecret,
    private readonly tryWebhook: TryWebhook,
    private readonly replayDelivery: ReplayDelivery,
  ) {}

  @Get('webhooks')
  @Named('listWebhooks')
  @Allow('update', 'Settings')
  @Answers(200, 'Webhook', 'items')
  async list(): Promise<{ items: Webhook[] }> {
    return { items: await this.queries.list() };
  }

  /** The secret is in this answer and never shown again. */
  @Post('webhooks')
  @Named('addWebhook')
  @Sends('ETag')
  @Allow('update', 'Settings')
  @SecretAnswer()
  @Answers(201, 'WebhookWithSecret')
  async add(
    @CurrentActor() actor: Actor,
    @Body() body: AddWebhookDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookWithSecret> {
    void reply.header('cache-control', 'no-store');
    const { id, secret } = await this.addWebhook.execute(actor, withoutUndefined(body));
    return { ...(await this.get(id, reply)), secret };
  }

  /** Mails of the last seven days that could not be sent, or wait to be. */
  @Get('mail-counts')
  @Named('countMails')
  @Allow('update', 'Settings')
  @Answers(200, 'MailCounts')
  mails(): Promise<MailCounts> {
    return this.queries.mails();
  }

  @Get('webhooks/:webhookId')
  @Named('getWebhook')
  @Sends('ETag')
  @Allow('update', 'Settings')
  @Answers(200, 'Webhook')
  async get(@UuidParam('webhookId') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Webhook> {
    const webhook = await this.queries.get(id);
    setVersion(reply, webhook.version);
    return webhook;
  }

  @Patch('webhooks/:webhookId')
  @Named('changeWebhook')
  @Sends('ETag')
  @Allow('update', 'Settings')
  @Answers(200, 'Webhook')
  async change(
    @CurrentActor() actor: Actor,
    @UuidParam('webhookId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeWebhookDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Webhook> {
    await this.changeWebhook.execute(actor, id, version, withoutUndefined(body));
    return this.get(id, reply);
  }

  /** A new secret; what was signed with the old one is no longer sent. */
  @Post('webhooks/:webhookId/secrets')
  @Named('renewWebhookSecret')
  @Sends('ETag')
  @Allow('update', 'Settings')
  @SecretAnswer()
  @Answers(201, 'WebhookWithSecret')
  async renewSecret(
    @CurrentActor() actor: Actor,
    @UuidParam('webhookId') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookWithSecret> {
    void reply.header('cache-control', 'no-store');
    const secret = await this.renewsSecret.execute(actor, id, version);
    return { ...(await this.get(id, reply)), secret };
  }

  /** Sends a trial. */
  @Post('webhooks/:webhookId/trials')
  @Named('tryWebhook')
  @Allow('update', 'Settings')
  @HttpCode(204)
  try(@CurrentActor() actor: Actor, @UuidParam('webhookId') id: string): Promise<void> {
    return this.tryWebhook.execute(actor, id);
  }

  /** Newest first. */
  @Get('webhooks/:webhookId/deliveries')
  @Named('listWebhookDeliveries')
  @Allow('update', 'Settings')
  @Answers(200, 'WebhookDelivery', 'page')
  listDeliveries(
    @UuidParam('webhookId') id: string,
    @Query() query: ListDeliveriesQuery,
  ): Promise<Page<WebhookDelivery>> {
    return this.queries.deliveries(id, query);
  }

  /** Sends again what was given up. */
  @Post('webhook-deliveries/:deliveryId/replays')
  @Named('replayDelivery')
  @Allow('update', 'Settings')
  @HttpCode(204)
  replay(@CurrentActor() actor: Actor, @UuidParam('deliveryId') id: string): Promise<void> {
    return this.replayDelivery.execute(actor, id);
  }
}
