import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Absence, OfficerLoad, Page, QueueCounts, QueueItem } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import { QueueQueries } from '../cases/queue.queries';
import { EnterAbsenceDto, QueueQuery } from '../dto/review.dto';
import { EnterAbsence } from './enter-absence';
import { Officers } from './officers';
import { RemoveAbsence } from './remove-absence';

/** The work of all officers. */
@ApiTags('Review')
@Controller('api/v1')
export class ReviewsController {
  constructor(
    private readonly queue: QueueQueries,
    private readonly officers: Officers,
    private readonly entersAbsence: EnterAbsence,
    private readonly removesAbsence: RemoveAbsence,
  ) {}

  /** Cases in one queue; the one whose day comes first leads. */
  @Get('reviews')
  @Named('listReviews')
  @Allow('decide', 'Review')
  @Answers(200, 'QueueItem', 'page')
  list(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<Page<QueueItem>> {
    return this.queue.list(actor, query.queue, query);
  }

  /** How many cases each queue holds. */
  @Get('review-counts')
  @Named('countReviews')
  @Allow('decide', 'Review')
  @Answers(200, 'QueueCounts')
  counts(@CurrentActor() actor: Actor): Promise<QueueCounts> {
    return this.queue.counts(actor);
  }

  /** All officers, with what lies on their desks. */
  @Get('officers')
  @Named('listOfficers')
  @Allow('decide', 'Review')
  @Answers(200, 'OfficerLoad', 'items')
  async loads(): Promise<{ items: OfficerLoad[] }> {
    return { items: await this.officers.loads() };
  }

  /** Absences of today and later. */
  @Get('absences')
  @Named('listAbsences')
  @Allow('decide', 'Review')
  @Answers(200, 'Absence', 'items')
  async absences(): Promise<{ items: Absence[] }> {
    return { items: await this.officers.absences() };
  }

  /** Days on which one is away, and who stands in. */
  @Post('absences')
  @Named('enterAbsence')
  @Allow('decide', 'Review')
  @Answers(201, 'Absence')
  async enterAbsence(@CurrentActor() actor: Actor, @Body() body: EnterAbsenceDto): Promise<Absence | undefined> {
    const id = await this.entersAbsence.execute(actor, body);
    return (await this.officers.absences()).find((absence) => absence.id === id);
  }

  /** One is here after all. */
  @Delete('absences/:absenceId')
  @Named('removeAbsence')
  @HttpCode(204)
  @Allow('decide', 'Review')
  removeAbsence(@CurrentActor() actor: Actor, @UuidParam('absenceId') id: string): Promise<void> {
    return this.removesAbsence.execute(actor, id);
  }
}
