import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res, type PipeTransform } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Assessment, AssessmentSummary, Page } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../platform/http/etag';
import { PageQuery } from '../../platform/http/paging';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../platform/input/system-id';
import { malformed } from '../../platform/problems/refusal';
import { ReadSystem } from '../systems';
import { AssessmentsQueries } from './assessments.queries';
import { ClassifySystem } from './classify-system';
import { AssessSystemDto } from './dto/assess-system.dto';
import { SupportAnswerDto } from './dto/support-answer.dto';
import { SupportAnswer } from './support-answer';

const NUMBER = /^[1-9][0-9]{0,8}$/;

class AssessmentNumberPipe implements PipeTransform<string, number | 'latest'> {
  static readonly schema = {
    anyOf: [
      { type: 'string', enum: ['latest'] },
      { type: 'string', pattern: NUMBER.source },
    ],
  };

  transform(value: string): number | 'latest' {
    if (value === 'latest') return value;
    if (NUMBER.test(value)) return Number(value);
    throw malformed({
      pointer: 'path:number',
      code: 'not-a-number',
      detail: 'Use the number of an assessment, or "latest".',
    });
  }
}

@ApiTags('Classification')
@Controller('api/v1/systems/:id/assessments')
export class ClassificationController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: AssessmentsQueries,
    private readonly classifySystem: ClassifySystem,
  ) {}

  /** All assessments of a system, newest first. */
  @Get()
  @Named('listAssessments')
  @Allow('read', 'AiSystem')
  @Answers(200, 'AssessmentSummary', 'page')
  async list(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() query: PageQuery,
  ): Promise<Page<AssessmentSummary>> {
    return this.queries.list(await this.readable(actor, key), query);
  }

  /** One assessment with its answers and findings; `latest` for the present one. */
  @Get(':number')
  @Named('getAssessment')
  @Allow('read', 'AiSystem')
  @Answers(200, 'Assessment')
  async get(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Param('number', AssessmentNumberPipe) number: number | 'latest',
  ): Promise<Assessment> {
    return this.queries.get(await this.readable(actor, key), number);
  }

  /** Records the answers and classifies the system anew. */
  @Post()
  @Named('assessSystem')
  @Sends('ETag')
  @Allow('assess', 'AiSystem')
  @Answers(201, 'Assessment')
  async assess(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: AssessSystemDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Assessment> {
    const systemId = await this.classifySystem.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    return this.queries.get(systemId, 'latest');
  }

  private async readable(actor: Actor, key: SystemKey): Promise<string> {
    const systemId = await this.readSystem.execute(actor, key, 'assessments');
    return systemId;
  }
}

/** Evidence for single answers. */
@ApiTags('Classification')
@Controller('api/v1/systems/:id/answers')
export class AnswersController {
  constructor(private readonly support: SupportAnswer) {}

  /** Says which evidence supports an answer, all of it. */
  @Put(':key/evidence')
  @Named('supportAnswer')
  @Sends('ETag')
  @Allow('assess', 'AiSystem')
  @HttpCode(204)
  async put(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Param('key') fact: string,
    @IfMatch() version: number,
    @Body() body: SupportAnswerDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    setVersion(reply, await this.support.execute(actor, { system: key, fact }, version, body));
  }
}
