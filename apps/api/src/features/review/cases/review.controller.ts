import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Decision, Page, ReviewRecord } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../../platform/http/etag';
import { PageQuery } from '../../../platform/http/paging';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../../platform/input/system-id';
import { ReadSystem } from '../../systems';
import { AnswerQuestionsDto, ReturnReviewDto, SubmitForReviewDto } from '../dto/review.dto';
import { AnswerQuestions } from './answer-questions';
import { AskBack } from './ask-back';
import { ReviewsQueries } from './reviews.queries';
import { SubmitForReview } from './submit-for-review';

/** The review of one system: reading it, and what passes between its owner and the officer. */
@ApiTags('Review')
@Controller('api/v1/systems/:id')
export class ReviewController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: ReviewsQueries,
    private readonly submitForReview: SubmitForReview,
    private readonly askBack: AskBack,
    private readonly answerQuestions: AnswerQuestions,
  ) {}

  /** The review of one system. */
  @Get('review')
  @Named('getReview')
  @Allow('read', 'Review')
  @Answers(200, 'ReviewRecord')
  async get(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<ReviewRecord> {
    return this.queries.get(await this.readSystem.execute(actor, key, 'review'));
  }

  /** Every decision on a system, newest first. */
  @Get('decisions')
  @Named('listDecisions')
  @Allow('read', 'Review')
  @Answers(200, 'Decision', 'page')
  async decisions(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() query: PageQuery,
  ): Promise<Page<Decision>> {
    return this.queries.decisions(await this.readSystem.execute(actor, key, 'review'), query);
  }

  /** Hands the system to the compliance officers. */
  @Post('submissions')
  @Named('submitForReview')
  @Sends('ETag')
  @Allow('submit', 'AiSystem')
  @Answers(201, 'ReviewRecord')
  async submit(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: SubmitForReviewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRecord> {
    const systemId = await this.submitForReview.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    return this.queries.get(systemId);
  }

  /** Sends the case back to the owner with questions. */
  @Post('review-questions')
  @Named('askReviewQuestions')
  @Sends('ETag')
  @Allow('decide', 'Review')
  @Answers(201, 'ReviewRecord')
  async ask(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: ReturnReviewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRecord> {
    const systemId = await this.askBack.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    return this.queries.get(systemId);
  }

  /** Answers all open questions; the case goes back to its officer. */
  @Post('review-answers')
  @Named('answerReviewQuestions')
  @Sends('ETag')
  @Allow('submit', 'AiSystem')
  @Answers(201, 'ReviewRecord')
  async answer(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: AnswerQuestionsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReviewRecord> {
    const systemId = await this.answerQuestions.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    return this.queries.get(systemId);
  }
}
