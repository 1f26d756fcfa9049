import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AnsweredDuties, DutyItem, DutyQuarter, DutyRun, Page, SystemDuties } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named, Refuses, Sends } from '../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../platform/http/etag';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, UuidParam, type SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { ReadSystem } from '../systems';
import { AcceptDuties } from './accept-duties';
import { AnswerDuties } from './answering/answer-duties';
import { ChangeDuty } from './answering/change-duty';
import { AcceptDutiesDto, AnswerDutiesDto, ChangeDutyDto, ListDutiesQuery } from './dto/duties.dto';
import { DutiesQueries } from './duties.queries';
import { DutyRunQueries } from './duty-run';
import { StartDutyRun } from './start-duty-run';

/** The duties of one system. */
@ApiTags('Duties')
@Controller('api/v1/systems/:id')
export class SystemDutiesController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: DutiesQueries,
    private readonly acceptDuties: AcceptDuties,
    private readonly changeDuty: ChangeDuty,
  ) {}

  /** What the system owes, and what the answers and rules of today would change. */
  @Get('duties')
  @Named('getSystemDuties')
  @Allow('read', 'Duty')
  @Answers(200, 'SystemDuties')
  async get(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<SystemDuties> {
    return this.queries.ofSystem(await this.readSystem.execute(actor, key, 'duties'));
  }

  /** Accepts what would change. */
  @Post('duty-acceptances')
  @Named('acceptDuties')
  @Sends('ETag')
  @Allow('update', 'Duty')
  @Answers(201, 'SystemDuties')
  async accept(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: AcceptDutiesDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SystemDuties> {
    const systemId = await this.acceptDuties.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    return this.queries.ofSystem(systemId);
  }

  /** How far a duty has got, who sees to it, why it does not apply. */
  @Patch('duties/:dutyId')
  @Named('changeDuty')
  @Sends('ETag')
  @Allow('update', 'Duty')
  @Answers(200, 'SystemDuties')
  async change(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @UuidParam('dutyId') duty: string,
    @Body() body: ChangeDutyDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SystemDuties> {
    const systemId = await this.changeDuty.execute(actor, { system: key, duty }, version, body);
    setVersion(reply, version + 1);
    return this.queries.ofSystem(systemId);
  }
}

/** The duties of all systems. */
@ApiTags('Duties')
@Controller('api/v1')
export class DutiesController {
  constructor(
    private readonly queries: DutiesQueries,
    private readonly answerDuties: AnswerDuties,
    private readonly startDutyRun: StartDutyRun,
    private readonly runs: DutyRunQueries,
  ) {}

  /** Duties of all systems that one may read; the day that comes first leads. */
  @Get('duties')
  @Named('listDuties')
  @Allow('read', 'Duty')
  @Answers(200, 'DutyItem', 'page')
  list(@CurrentActor() actor: Actor, @Query() query: ListDutiesQuery): Promise<Page<DutyItem>> {
    return this.queries.list(actor, query);
  }

  /** The same answer to the same duty of several systems; tells which were left as they were. */
  @Post('duty-answers')
  @Named('answerDuties')
  @Allow('update', 'Duty')
  @Answers(201, 'AnsweredDuties')
  answer(@CurrentActor() actor: Actor, @Body() body: AnswerDutiesDto): Promise<AnsweredDuties> {
    return this.answerDuties.execute(actor, body);
  }

  /** How many fall due in each quarter. */
  @Get('duty-quarters')
  @Named('countDutyQuarters')
  @Allow('read', 'Duty')
  @Answers(200, 'DutyQuarter', 'items')
  async quarters(@CurrentActor() actor: Actor, @Query() query: ListDutiesQuery): Promise<{ items: DutyQuarter[] }> {
    return { items: await this.queries.quarters(actor, query) };
  }

  /** Works out the duties of all systems anew; what would change waits to be accepted. */
  @Post('duty-runs')
  @Named('startDutyRun')
  @HttpCode(202)
  @Allow('recompute', 'Duty')
  @Answers(202, 'DutyRun')
  async start(@CurrentActor() actor: Actor): Promise<DutyRun> {
    await this.startDutyRun.execute(actor);
    return (await this.runs.last())!;
  }

  /** How far the last walk has got; refuses with `record.not-found` before the first. */
  @Get('duty-runs/latest')
  @Named('getLatestDutyRun')
  @Allow('recompute', 'Duty')
  @Answers(200, 'DutyRun')
  @Refuses(404)
  async run(): Promise<DutyRun> {
    const run = await this.runs.last();
    if (run === null) throw new Refusal('record.not-found');
    return run;
  }
}
