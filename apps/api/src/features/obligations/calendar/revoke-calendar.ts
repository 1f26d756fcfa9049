import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { CalendarAddresses } from './calendar-addresses';
import { calendarParts } from './calendar-part';

/** Ends the address of one's calendar: from this moment it shows nothing. */
@Injectable()
export class RevokeCalendar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly addresses: CalendarAddresses,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, 'calendar.revoke', async (tx) => {
      const ended = await this.addresses.end(tx, actor.id, id);
      if (ended.length === 0) throw new Refusal('record.not-found');
      tx.record({ subject: { type: 'Person', id: actor.id }, fact: { calendar: id }, parts: calendarParts(ended) });
    });
  }
}
