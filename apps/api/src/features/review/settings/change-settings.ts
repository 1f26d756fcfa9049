import { Injectable } from '@nestjs/common';
import type { FreeDay, ReviewPolicy } from '@registry/contracts';
import type { Acting } from '../../../platform/ground/actor';
import { withoutUndefined } from '../../../platform/ground/without-undefined';
import { malformed, Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { ReviewSettings } from './review-settings';

const REVIEW = { type: 'Settings', id: 'review' };
const CALENDAR = { type: 'Settings', id: 'calendar' };

/** Changes how reviews are run. Clocks that run already stay as they are. */
@Injectable()
export class ChangeSettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: ReviewSettings,
  ) {}

  policy(actor: Acting, said: ReviewPolicy): Promise<void> {
    if (said.decideDays < said.takeDays)
      throw malformed({
        pointer: '/decideDays',
        code: 'less-than-take-days',
        detail: 'A case is taken before it is decided.',
      });
    if (said.validMonthsHighRisk > said.validMonths) {
      throw malformed({
        pointer: '/validMonthsHighRisk',
        code: 'more-than-valid-months',
        detail: 'A decision on a high-risk system does not stand longer than others.',
      });
    }
    return this.unitOfWork.run(actor, 'settings.review', async (tx) => {
      const before = await this.settings.policy(tx.manager);
      const policy = { ...before, ...withoutUndefined(said) };
      await this.settings.keepPolicy(tx, policy);
      tx.record({ subject: REVIEW, fact: { from: before, to: policy }, parts: { policy } });
    });
  }

  days(actor: Acting, days: readonly FreeDay[]): Promise<void> {
    return this.unitOfWork.run(actor, 'settings.free-days', async (tx) => {
      await this.settings.keepDays(tx, days);
      tx.record({
        subject: CALENDAR,
        fact: { days: days.map(({ day }) => day) },
        parts: Object.fromEntries(days.map((day) => [`day:${day.day}`, day])),
      });
    });
  }

  removeDay(actor: Acting, day: string): Promise<void> {
    return this.unitOfWork.run(actor, 'settings.working-day', async (tx) => {
      if (!(await this.settings.removeDay(tx, day))) throw new Refusal('record.not-found');
      tx.record({ subject: CALENDAR, fact: { day }, parts: { [`day:${day}`]: null } });
    });
  }
}
