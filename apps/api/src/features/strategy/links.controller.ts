import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { SystemLink } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../platform/http/etag';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, UuidParam, type SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { ReadSystem } from '../systems';
import { LinkActionDto } from './dto/link-action.dto';
import { LinkAction } from './link-action';
import { StrategyQueries } from './strategy.queries';
import { UnlinkAction } from './unlink-action';

@ApiTags('Strategy')
@Controller('api/v1/systems/:id/links')
export class LinksController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: StrategyQueries,
    private readonly linkAction: LinkAction,
    private readonly unlinkAction: UnlinkAction,
  ) {}

  /** The strategy actions a system is linked to. */
  @Get()
  @Named('listLinks')
  @Allow('read', 'AiSystem')
  @Answers(200, 'SystemLink', 'items')
  async list(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<{ items: SystemLink[] }> {
    const systemId = await this.readSystem.execute(actor, key, 'links');
    return { items: await this.queries.linksOf(actor, { system: systemId }) };
  }

  /** Links the system to an action. */
  @Post()
  @Named('linkAction')
  @Sends('ETag')
  @Allow('link', 'AiSystem')
  @Answers(201, 'SystemLink')
  async link(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: LinkActionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SystemLink> {
    const { systemId, linkId } = await this.linkAction.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    const link = (await this.queries.linksOf(actor, { system: systemId })).find(({ id }) => id === linkId);
    if (!link) throw new Refusal('record.not-found');
    return link;
  }

  /** Takes a link away. */
  @Delete(':linkId')
  @Named('unlinkAction')
  @Sends('ETag')
  @HttpCode(204)
  @Allow('link', 'AiSystem')
  async unlink(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @UuidParam('linkId') linkId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.unlinkAction.execute(actor, key, version, linkId);
    setVersion(reply, version + 1);
  }
}
