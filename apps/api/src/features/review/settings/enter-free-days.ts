import { Injectable } from '@nestjs/common';
import type { FreeDay } from '@registry/contracts';
import type { Acting } from '../../../platform/ground/actor';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { CALENDAR, dayPart, dayPartName, ReviewSettings } from './review-settings';

/** Enters days on which the institution does not work. Clocks that run already stay as they are. */
@Injectable()
export class EnterFreeDays {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: ReviewSettings,
  ) {}

  execute(actor: Acting, days: readonly FreeDay[]): Promise<void> {
    return this.unitOfWork.run(actor, 'settings.free-days', async (tx) => {
      await this.settings.keepDays(tx, days);
      tx.record({
        subject: CALENDAR,
        fact: { days: days.map(({ day }) => day) },
        parts: Object.fromEntries(days.map((day) => [dayPartName(day.day), dayPart(day)])),
      });
    });
  }
}
