import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Dialogue, Initiative, Page, StrategyActionDetail, StrategyActionSummary } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named } from '../../platform/ground/answers.decorator';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { malformed } from '../../platform/problems/refusal';
import { ListActionsQuery } from './dto/list-actions.query';
import { StrategyQueries } from './strategy.queries';

@ApiTags('Strategy')
@Controller('api/v1/strategy')
export class StrategyController {
  constructor(private readonly queries: StrategyQueries) {}

  /** The actions of annex 3, in the order of the source. */
  @Get('actions')
  @Named('listStrategyActions')
  @Allow('read', 'Strategy')
  @Answers(200, 'StrategyActionSummary', 'page')
  actions(@CurrentActor() actor: Actor, @Query() query: ListActionsQuery): Promise<Page<StrategyActionSummary>> {
    return this.queries.actions(actor, query);
  }

  /** One action with the systems linked to it and the dialogues of its sector. */
  @Get('actions/:code')
  @Named('getStrategyAction')
  @Allow('read', 'Strategy')
  @Answers(200, 'StrategyActionDetail')
  action(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<StrategyActionDetail> {
    if (!/^[A-Z]{2,20}-[FO][0-9]{1,3}$/.test(code)) {
      throw malformed({
        pointer: 'path:code',
        code: 'not-a-code',
        detail: 'Use the code of an action, e.g. HEALTH-F1.',
      });
    }
    return this.queries.action(actor, code);
  }

  /** The structured dialogues of annex 1. */
  @Get('dialogues')
  @Named('listDialogues')
  @Allow('read', 'Strategy')
  @Answers(200, 'Dialogue', 'items')
  async dialogues(): Promise<{ items: Dialogue[] }> {
    return { items: await this.queries.dialogues() };
  }

  /** The initiatives of annex 2 ("AI@EC"). */
  @Get('initiatives')
  @Named('listInitiatives')
  @Allow('read', 'Strategy')
  @Answers(200, 'Initiative', 'items')
  async initiatives(): Promise<{ items: Initiative[] }> {
    return { items: await this.queries.initiatives() };
  }
}
