import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { CalendarAddresses, newCalendarSecret } from './calendar-addresses';
import { calendarParts } from './calendar-part';

/**
 * Makes the address of one's calendar; the one before, which must be the one that was seen, ends. The secret is in the
 * answer alone.
 */
@Injectable()
export class CreateCalendar {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly addresses: CalendarAddresses,
  ) {}

  execute(actor: Actor, replaces: string | null): Promise<{ id: string; createdAt: Date; secret: string }> {
    const { secret, hash } = newCalendarSecret();
    const id = randomUUID();
    return this.unitOfWork.run(actor, 'calendar.create', async (tx) => {
      // One at a time for a person, so that of two at once the later replaces the earlier.
      await sql`select from person where id = ${actor.id} for update`.run(tx.manager);
      const ended = await this.addresses.end(tx, actor.id);
      if ((ended[0]?.id ?? null) !== replaces) throw new Refusal('calendar.replaced');
      await sql`
        insert into calendar_address (id, person_id, token_hash, created_at) values (${id}, ${actor.id}, ${hash}, ${tx.at})`.run(
        tx.manager,
      );
      tx.record({
        subject: { type: 'Person', id: actor.id },
        fact: { calendar: id, ...(ended[0] === undefined ? {} : { replaces: ended[0].id }) },
        parts: calendarParts([...ended, { id, revoked_at: null }]),
      });
      return { id, createdAt: tx.at, secret };
    });
  }
}
