import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ReviewRecord } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../../platform/http/etag';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../../platform/input/system-id';
import { AssignReviewDto, ConsentToDecisionDto, DecideReviewDto } from '../dto/review.dto';
import { AssignReview } from './assign-review';
import { ConsentToDecision } from './consent-to-decision';
import { DecideReview } from './decide-review';
import { ReviewsQueries } from './reviews.queries';
import { TakeReview } from './take-review';

/** What an officer does with a case. */
@ApiTags('Review')
@Controller('api/v1/systems/:id')
export class OfficerController {
  constructor(
    private readonly queries: ReviewsQueries,
    private readonly takeReview: TakeReview,
    private readonly assignReview: AssignReview,
    private readonly decideReview: DecideReview,
    private readonly consentToDecision: ConsentToDecision,
  ) {}

  /** Takes a submitted case, or opens one that has fallen due again. */
  @Post('review-takings')
  @Named('takeReview')
  @Sends('ETag')
  @Allow('decide', 'Review')
  @Answers(201, 'ReviewRecord')
  async take(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRecord> {
    const systemId = await this.takeReview.execute(actor, key, version);
    setVersion(reply, version + 1);
    return this.queries.get(systemId);
  }

  /** Gives the case to an officer who may decide on it. */
  @Post('review-assignments')
  @Named('assignReview')
  @Sends('ETag')
  @Allow('decide', 'Review')
  @Answers(201, 'ReviewRecord')
  async assign(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: AssignReviewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRecord> {
    const systemId = await this.assignReview.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    return this.queries.get(systemId);
  }

  /** Confirms the assessed class or overrides it with reasons. A lower class waits for a second officer. */
  @Post('decisions')
  @Named('decideReview')
  @Sends('ETag')
  @Allow('decide', 'Review')
  @Answers(201, 'ReviewRecord')
  async decide(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: DecideReviewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRecord> {
    const systemId = await this.decideReview.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    return this.queries.get(systemId);
  }

  /** What the second officer says to a decision that lowers the class. */
  @Post('decision-consents')
  @Named('consentToDecision')
  @Sends('ETag')
  @Allow('decide', 'Review')
  @Answers(201, 'ReviewRecord')
  async consent(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: ConsentToDecisionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRecord> {
    const systemId = await this.consentToDecision.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    return this.queries.get(systemId);
  }
}
