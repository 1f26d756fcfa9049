import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { MovedSystem, Page, RulesStanding } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named, Refuses } from '../../platform/ground/answers.decorator';
import { PageQuery } from '../../platform/http/paging';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { StandingQuery } from './dto/standing.query';
import { Standing } from './standing';

@ApiTags('Rules')
@Controller('api/v1/rules')
export class StandingController {
  constructor(private readonly standing: Standing) {}

  /** How the systems one may read would stand on a day, or by other rules. Nothing is kept. */
  @Get('standing')
  @Named('getRulesStanding')
  @Allow('read', 'Rules')
  @Answers(200, 'RulesStanding')
  @Refuses(404)
  read(@CurrentActor() actor: Actor, @Query() query: StandingQuery): Promise<RulesStanding> {
    return this.standing.read(actor, query);
  }

  /** Systems whose review fell due again when these rules were released. */
  @Get(':id/moved')
  @Named('listMovedSystems')
  @Allow('read', 'Rules')
  @Answers(200, 'MovedSystem', 'page')
  moved(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<MovedSystem>> {
    return this.standing.moved(actor, id, query);
  }
}
