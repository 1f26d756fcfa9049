// Days as calendar programs read them (RFC 5545): folding and escaping are the library's.

import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator';

/** One day on which something is due. */
export interface DueDay {
  /** The same as long as it is the same thing on the same day. */
  readonly uid: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly changedAt: Date;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** How often a program should look again, where it asks. */
const AGAIN_SECONDS = 6 * 60 * 60;

/**
 * The same text for the same days, whenever it is written: a program that asks whether anything has changed is told so.
 * @param name plain words: the library escapes it nowhere
 */
export function icalOf(name: string, language: string, days: readonly DueDay[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'AI-system registry', product: 'Duties', language: language.toUpperCase() },
    ttl: AGAIN_SECONDS,
  });
  for (const { uid, day, changedAt, summary, description, url } of days)
    calendar.createEvent({
      id: uid,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: changedAt,
      summary,
      description,
      url,
      // Nobody is busy because a duty is due, and nobody else reads what it is.
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
    });
  return `${calendar.toString()}\r\n`;
}
