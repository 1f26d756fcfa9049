import { Controller, Delete, Get, HttpCode, Inject, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { LiveNews } from '@registry/contracts';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import type { Actor } from '../../platform/ground/actor';
import { AllowAnySession } from '../../platform/ground/allow.decorator';
import { Named } from '../../platform/ground/answers.decorator';
import type { IdentifiedRequest } from '../../platform/identity/authentication.guard';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { readCookie } from '../../platform/identity/session-cookie';
import { SystemKeyParam, type SystemKey } from '../../platform/input/system-id';
import { Omittable } from '../../platform/input/omittable.decorator';
import { Hub } from './hub';
import { NewsQueries } from './news.queries';
import { Presence } from './presence';

const EVENTS = 'text/event-stream';

class NewsQuery {
  /** Number of the last entry that is known already. */
  @Omittable()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after?: number;
}

@ApiTags('Live')
@Controller('api/v1/live')
export class LiveController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly hub: Hub,
    private readonly news: NewsQueries,
    private readonly presence: Presence,
  ) {}

  /**
   * What has happened since one entry of the log, and who is here. Asked for as `text/event-stream` it goes on for as
   * long as the session lasts: events `news`, `change`, `unread` and `present`.
   */
  @Get()
  @Named('getNews')
  @AllowAnySession()
  @ApiResponse({
    status: 200,
    description: 'LiveNews',
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/LiveNews' } },
      [EVENTS]: { schema: { type: 'string' } },
    },
  })
  async get(
    @CurrentActor() actor: Actor,
    @Query() { after }: NewsQuery,
    @Req() request: IdentifiedRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LiveNews | StreamableFile> {
    const token = readCookie(request, this.config, 'session');
    if (token === null || !(request.headers.accept ?? '').includes(EVENTS)) return this.news.of(actor, after ?? null);
    // A browser that comes again says itself what it was told last.
    const last = Number(request.headers['last-event-id'] ?? after);
    const events = await this.hub.open(actor, token, Number.isSafeInteger(last) && last >= 0 ? last : null);
    // What lies between may neither keep it back nor pack it.
    void reply.header('cache-control', 'no-store, no-transform').header('x-accel-buffering', 'no');
    return new StreamableFile(events, { type: EVENTS });
  }

  /** Says that one looks at a record, for some seconds; whoever else looks at it is told. */
  @Put('here/:id')
  @Named('stayHere')
  @AllowAnySession()
  @HttpCode(204)
  stay(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<void> {
    return this.presence.stay(actor, key);
  }

  /** Says that one does not look at it any more. */
  @Delete('here/:id')
  @Named('leaveHere')
  @AllowAnySession()
  @HttpCode(204)
  leave(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<void> {
    return this.presence.leave(actor, key);
  }
}
