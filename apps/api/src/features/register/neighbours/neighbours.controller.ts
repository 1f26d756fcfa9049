import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NEIGHBOUR_STEPS_MOST, type Neighbourhood } from '@registry/contracts';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../../platform/input/system-id';
import { ReadSystem } from '../../systems';
import { NeighboursQueries } from './neighbours.queries';

class NeighboursQuery {
  /** How far from the system; what it is to others is one step. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(NEIGHBOUR_STEPS_MOST)
  steps: number = 1;
}

@ApiTags('Systems')
@Controller('api/v1/systems/:id')
export class NeighboursController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly neighbours: NeighboursQueries,
  ) {}

  /** What the system uses and what uses it, to several steps. */
  @Get('neighbourhood')
  @Named('getNeighbourhood')
  @Allow('read', 'AiSystem')
  @Answers(200, 'Neighbourhood')
  async get(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() { steps }: NeighboursQuery,
  ): Promise<Neighbourhood> {
    return this.neighbours.of(actor, await this.readSystem.execute(actor, key, 'relations'), steps);
  }
}
