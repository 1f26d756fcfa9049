import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page, QueueItem, ReviewRecord } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/access/allow.decorator';
import { Answers } from '../../platform/http/answers.decorator';
import { IfMatch, setVersion } from '../../platform/http/etag';
import { PageQuery } from '../../platform/http/paging';
import { SystemKeyParam, type SystemKey } from '../../platform/http/system-id';
import type { Actor } from '../../platform/identity/actor';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { ReadSystem } from '../systems';
import { DecideReview } from './decide-review';
import { DecideReviewDto, SubmitForReviewDto } from './dto/review.dto';
import { ReviewsQueries } from './reviews.queries';
import { SubmitForReview } from './submit-for-review';

@ApiTags('Review')
@Controller('api/v1')
export class ReviewController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: ReviewsQueries,
    private readonly submitForReview: SubmitForReview,
    private readonly decideReview: DecideReview,
  ) {}

  /** What waits for a decision, oldest first. */
  @Get('reviews')
  @Allow('decide', 'Review')
  @Answers(200, 'QueueItem', 'page')
  queue(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<QueueItem>> {
    return this.queries.queue(actor, query);
  }

  /** The review of one system. */
  @Get('systems/:id/review')
  @Allow('read', 'Review')
  @Answers(200, 'ReviewRecord')
  async get(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<ReviewRecord> {
    const systemId = await this.readSystem.execute(actor, key, 'review');
    return this.queries.get(systemId);
  }

  /** Hands the system to the compliance officers. */
  @Post('systems/:id/submissions')
  @Allow('submit', 'AiSystem')
  @Answers(201, 'ReviewRecord')
  async submit(
    @CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey, @IfMatch() version: number,
    @Body() body: SubmitForReviewDto, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRecord> {
    const systemId = await this.submitForReview.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    return this.queries.get(systemId);
  }

  /** Confirms the assessed class or overrides it with reasons. */
  @Post('systems/:id/decisions')
  @Allow('decide', 'Review')
  @Answers(201, 'ReviewRecord')
  async decide(
    @CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey, @IfMatch() version: number,
    @Body() body: DecideReviewDto, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRecord> {
    const systemId = await this.decideReview.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    return this.queries.get(systemId);
  }
}
