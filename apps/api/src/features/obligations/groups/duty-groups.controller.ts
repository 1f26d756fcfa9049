import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DutyCounts, DayOfDuties, DutyMonth, DutySystem, Page } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { DutyDaysQuery, ListDutiesQuery } from '../dto/duties.dto';
import { DutyGroupsQueries } from './duty-groups.queries';

/** The duties of all systems, by number, system, month and day. */
@ApiTags('Duties')
@Controller('api/v1')
export class DutyGroupsController {
  constructor(private readonly queries: DutyGroupsQueries) {}

  /** How many are late, due this month, and later. */
  @Get('duty-counts')
  @Named('countDuties')
  @Allow('read', 'Duty')
  @Answers(200, 'DutyCounts')
  counts(@CurrentActor() actor: Actor, @Query() query: ListDutiesQuery): Promise<DutyCounts> {
    return this.queries.counts(actor, query);
  }

  /** Systems with duties that are not done, or with others that are asked for; the day that comes first leads. */
  @Get('duty-systems')
  @Named('listDutySystems')
  @Allow('read', 'Duty')
  @Answers(200, 'DutySystem', 'page')
  systems(@CurrentActor() actor: Actor, @Query() query: ListDutiesQuery): Promise<Page<DutySystem>> {
    return this.queries.systems(actor, query);
  }

  /** Months in which something is left to do, 48 at most, and what has no day. */
  @Get('duty-months')
  @Named('listDutyMonths')
  @Allow('read', 'Duty')
  @Answers(200, 'DutyMonth', 'items')
  async months(@CurrentActor() actor: Actor, @Query() query: ListDutiesQuery): Promise<{ items: DutyMonth[] }> {
    return { items: await this.queries.months(actor, query) };
  }

  /** The days of a month on which something is left to do. */
  @Get('duty-days')
  @Named('listDutyDays')
  @Allow('read', 'Duty')
  @Answers(200, 'DayOfDuties', 'items')
  async days(@CurrentActor() actor: Actor, @Query() query: DutyDaysQuery): Promise<{ items: DayOfDuties[] }> {
    return { items: await this.queries.days(actor, query) };
  }
}
