import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { isDay } from '@registry/classifier';
import type { Page, RulesDocument, RulesOfDay, RulesSummary } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named } from '../../platform/ground/answers.decorator';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { PageQuery } from '../../platform/http/paging';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { malformed } from '../../platform/problems/refusal';
import { DayQuery, ProposeRulesDto, WithdrawRulesDto } from './dto/rules.dto';
import { ProposeRules } from './propose-rules';
import { RulesQueries } from './rules.queries';
import { WithdrawRules } from './withdraw-rules';

@ApiTags('Rules')
@Controller('api/v1/rules')
export class RulesController {
  constructor(
    private readonly queries: RulesQueries,
    private readonly proposeRules: ProposeRules,
    private readonly withdrawRules: WithdrawRules,
  ) {}

  /** All rules, drafts too: the law and the house rules. */
  @Get()
  @Named('listRules')
  @Allow('read', 'Rules')
  @Answers(200, 'RulesSummary', 'page')
  list(@Query() query: PageQuery): Promise<Page<RulesSummary>> {
    return this.queries.list(query);
  }

  /** The rules that apply on a day, today unless told. */
  @Get('in-force')
  @Named('getRulesInForce')
  @Allow('read', 'Rules')
  @Answers(200, 'RulesOfDay')
  ofDay(@Query() { on }: DayQuery): Promise<RulesOfDay> {
    return this.queries.ofDay(dayOf(on));
  }

  /** One set of rules, whole. */
  @Get(':id')
  @Named('getRules')
  @Allow('read', 'Rules')
  @Answers(200, 'RulesDocument')
  get(@Param('id') id: string): Promise<RulesDocument> {
    return this.queries.get(id);
  }

  /** Proposes rules: kept as a draft until two officers agree. */
  @Post()
  @Named('proposeRules')
  @Allow('release', 'Rules')
  @Answers(201, 'RulesDocument')
  async propose(@CurrentActor() actor: Actor, @Body() body: ProposeRulesDto): Promise<RulesDocument> {
    return this.queries.get(await this.proposeRules.execute(actor, body));
  }

  /** Takes a draft back. */
  @Post(':id/withdrawals')
  @Named('withdrawRules')
  @ApiBody({ type: WithdrawRulesDto, required: false })
  @Allow('release', 'Rules')
  @HttpCode(201)
  @Answers(201, 'RulesDocument')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: WithdrawRulesDto,
  ): Promise<RulesDocument> {
    await this.withdrawRules.execute(actor, id, body);
    return this.queries.get(id);
  }
}

/** The day asked for, or today; refuses one that the calendar does not have or that lies before the Act. */
export function dayOf(on: string | undefined): string {
  if (on === undefined) return institutionDay(now());
  if (isDay(on) && on >= FIRST_DAY) return on;
  throw malformed({ pointer: '?on', code: 'not-a-day', detail: `Use a day of the calendar from ${FIRST_DAY} on.` });
}

/** Before it there was no law to apply. */
const FIRST_DAY = '2024-08-01';
