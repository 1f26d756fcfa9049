import { Body, Controller, Get, HttpCode, Param, Patch, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Feed, ImportSet } from '@registry/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { FILE_TYPES, ReadsFile } from '../../../platform/http/bodies';
import { setVersion } from '../../../platform/http/etag';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { ChangeFeedDto, FeedParam, ReceiveFeedQuery } from '../dto/feeds.dto';
import { ImportsQueries } from '../sets/imports.queries';
import { ChangeFeed } from './change-feed';
import { FeedsQueries } from './feeds.queries';
import { ReceiveFeed } from './receive-feed';

/** What programs send on their own, each for the person whose token it has. */
@ApiTags('Imports')
@Controller('api/v1/feeds')
export class FeedsController {
  constructor(
    private readonly queries: FeedsQueries,
    private readonly imports: ImportsQueries,
    private readonly receiveFeed: ReceiveFeed,
    private readonly changeFeed: ChangeFeed,
  ) {}

  @Get()
  @Named('listFeeds')
  @Allow('create', 'AiSystem')
  @Answers(200, 'Feed', 'items')
  async list(@CurrentActor() actor: Actor): Promise<{ items: Feed[] }> {
    return { items: await this.queries.list(actor) };
  }

  /**
   * Takes in the whole of what a source knows, or single records of it, and compares it. What its person has allowed is
   * applied by itself; the rest waits as a change set, and the person is told.
   */
  @Put(':source')
  @Named('sendFeed')
  @HttpCode(202)
  @Sends('ETag', 'Location')
  @Allow('create', 'AiSystem')
  @ReadsFile()
  @ApiConsumes(...FILE_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(202, 'ImportSet')
  async send(
    @CurrentActor() actor: Actor,
    @Param() { source }: FeedParam,
    @Query() { name, dryRun }: ReceiveFeedQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportSet> {
    const body = request.body instanceof Readable ? request.body : null;
    const id = await this.receiveFeed.execute(actor, { source, name: name ?? source, isDry: dryRun === 'true' }, body);
    const set = await this.imports.get(actor, id);
    setVersion(reply, set.version);
    void reply.header('location', `/api/v1/imports/${id}`);
    return set;
  }

  /** Says what is applied by itself from the next file on: new records, changes, both or nothing. */
  @Patch(':source')
  @Named('changeFeed')
  @Allow('create', 'AiSystem')
  @Answers(200, 'Feed')
  async change(
    @CurrentActor() actor: Actor,
    @Param() { source }: FeedParam,
    @Body() body: ChangeFeedDto,
  ): Promise<Feed> {
    await this.changeFeed.execute(actor, source, body);
    return this.queries.get(actor, source);
  }
}
