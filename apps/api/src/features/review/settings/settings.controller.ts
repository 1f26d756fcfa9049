import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query, type PipeTransform } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FreeDay, ReviewPolicy } from '@registry/contracts';
import { isDay } from '@registry/record';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { malformed } from '../../../platform/problems/refusal';
import { KeepFreeDayDto, ReviewPolicyDto, YearQuery } from '../dto/review.dto';
import { ChangeReviewPolicy } from './change-review-policy';
import { EnterFreeDays } from './enter-free-days';
import { RemoveFreeDay } from './remove-free-day';
import { ReviewSettings } from './review-settings';

class DayPipe implements PipeTransform<string, string> {
  static readonly schema = { format: 'date' };

  transform(day: string): string {
    if (isDay(day)) return day;
    throw malformed({ pointer: '/day', code: 'not-a-day', detail: 'Name a day, YYYY-MM-DD.' });
  }
}

/** How reviews are run, and the institution's calendar. */
@ApiTags('Settings')
@Controller('api/v1')
export class SettingsController {
  constructor(
    private readonly settings: ReviewSettings,
    private readonly changeReviewPolicy: ChangeReviewPolicy,
    private readonly enterFreeDays: EnterFreeDays,
    private readonly removeFreeDay: RemoveFreeDay,
  ) {}

  @Get('review-policy')
  @Named('getReviewPolicy')
  @Allow('read', 'Settings')
  @Answers(200, 'ReviewPolicy')
  policy(): Promise<ReviewPolicy> {
    return this.settings.policy();
  }

  /** Holds for what is submitted and decided from now on. */
  @Put('review-policy')
  @Named('saveReviewPolicy')
  @Allow('update', 'Settings')
  @Answers(200, 'ReviewPolicy')
  async keepPolicy(@CurrentActor() actor: Actor, @Body() body: ReviewPolicyDto): Promise<ReviewPolicy> {
    await this.changeReviewPolicy.execute(actor, body);
    return this.settings.policy();
  }

  /** Days of a year on which the institution does not work, besides weekends. */
  @Get('free-days')
  @Named('listFreeDays')
  @Allow('read', 'Settings')
  @Answers(200, 'FreeDay', 'items')
  async days(@Query() { year }: YearQuery): Promise<{ items: FreeDay[] }> {
    return { items: await this.settings.freeDays(year) };
  }

  @Put('free-days/:day')
  @Named('saveFreeDay')
  @HttpCode(204)
  @Allow('update', 'Settings')
  keepDay(
    @CurrentActor() actor: Actor,
    @Param('day', DayPipe) day: string,
    @Body() body: KeepFreeDayDto,
  ): Promise<void> {
    return this.enterFreeDays.execute(actor, [
      { day, kind: body.kind, nameEn: body.nameEn, nameFr: body.nameFr, nameDe: body.nameDe },
    ]);
  }

  @Delete('free-days/:day')
  @Named('removeFreeDay')
  @HttpCode(204)
  @Allow('update', 'Settings')
  removeDay(@CurrentActor() actor: Actor, @Param('day', DayPipe) day: string): Promise<void> {
    return this.removeFreeDay.execute(actor, day);
  }
}
