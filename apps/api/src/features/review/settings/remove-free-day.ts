import { Injectable } from '@nestjs/common';
import type { Acting } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { CALENDAR, dayPartName, ReviewSettings } from './review-settings';

/** Says that the institution works on a day after all. Clocks that run already stay as they are. */
@Injectable()
export class RemoveFreeDay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: ReviewSettings,
  ) {}

  execute(actor: Acting, day: string): Promise<void> {
    return this.unitOfWork.run(actor, 'settings.working-day', async (tx) => {
      if (!(await this.settings.removeDay(tx, day))) throw new Refusal('record.not-found');
      tx.record({ subject: CALENDAR, fact: { day }, parts: { [dayPartName(day)]: null } });
    });
  }
}
