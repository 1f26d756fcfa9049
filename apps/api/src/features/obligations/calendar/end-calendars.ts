import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '../../../platform/recording/reactions';
import { CalendarAddresses } from './calendar-addresses';
import { calendarParts } from './calendar-part';

/** Who leaves takes no address along; who comes back makes another. Told in the entry of the leaving. */
@Injectable()
export class EndCalendars implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly addresses: CalendarAddresses,
  ) {}

  onModuleInit(): void {
    this.reactions.on('person.deactivate', async (tx, { subject }) => {
      const ended = await this.addresses.end(tx, subject.id);
      return ended.length === 0 ? null : { fact: {}, parts: calendarParts(ended) };
    });
  }
}
