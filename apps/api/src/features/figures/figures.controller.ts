import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Movement, PastFigures, RegisterFigures, SectorSystems } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named } from '../../platform/ground/answers.decorator';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { FiguresQueries } from './figures.queries';
import { MovementsQueries } from './movements.queries';
import { PastFiguresQueries } from './past-figures.queries';
import { SectorsQueries } from './sectors.queries';
import { pastSince, SinceQuery } from './since.query';

/** The register in numbers. */
@ApiTags('Figures')
@Controller('api/v1')
export class FiguresController {
  constructor(
    private readonly figures: FiguresQueries,
    private readonly pastFigures: PastFiguresQueries,
    private readonly movements: MovementsQueries,
    private readonly sectorsQueries: SectorsQueries,
  ) {}

  /** The numbers of now. What the reader may not see is in them as a number of its own. */
  @Get('register-figures')
  @Named('getFigures')
  @Allow('count', 'Register')
  @Answers(200, 'RegisterFigures')
  now(@CurrentActor() actor: Actor): Promise<RegisterFigures> {
    return this.figures.now(actor);
  }

  /** The same at the ends of the last twelve months and of one day; asked again while some are not counted yet. */
  @Get('register-figures/past')
  @Named('getPastFigures')
  @Allow('count', 'Register')
  @Answers(200, 'PastFigures')
  past(@Query() { since }: SinceQuery): Promise<PastFigures> {
    return this.pastFigures.past(pastSince(since));
  }

  /** What moved since the end of a day, the weightiest first; at most ten kinds. */
  @Get('register-movements')
  @Named('listMovements')
  @Allow('count', 'Register')
  @Answers(200, 'Movement', 'items')
  async moved(@CurrentActor() actor: Actor, @Query() { since }: SinceQuery): Promise<{ items: Movement[] }> {
    return { items: await this.movements.since(actor, pastSince(since)) };
  }

  /** Sectors of the strategy, with the systems that serve their actions by class. */
  @Get('strategy-sectors')
  @Named('listSectors')
  @Allow('read', 'Strategy')
  @Answers(200, 'SectorSystems', 'items')
  async sectors(@CurrentActor() actor: Actor): Promise<{ items: SectorSystems[] }> {
    return { items: await this.sectorsQueries.sectors(actor) };
  }
}
