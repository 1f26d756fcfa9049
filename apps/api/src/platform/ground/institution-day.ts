// The institution's calendar: which day it is there. Clocks of the law, first and last days and the morning mail go by
// it.

import { BRUSSELS, clockIn, dayIn, hourIn, startOfDay } from '@registry/assessment';

let zone = BRUSSELS;

/** Once at start, from the configuration. The database has it as `institution_zone()`. */
export function useInstitutionZone(name: string): void {
  zone = name;
}

/** The day at an instant, `YYYY-MM-DD`. */
export const institutionDay = (at: Date): string => dayIn(zone, at);

/** The hour of the day, 0 to 23. */
export const institutionHour = (at: Date): number => hourIn(zone, at);

/** What the clocks show at an instant, `YYYY-MM-DDThh:mm:ss`. */
export const institutionClock = (at: Date): string => clockIn(zone, at);

/** The first instant of a day. */
export const startOfInstitutionDay = (day: string): Date => startOfDay(zone, day);

/** Its name in the time zone database. */
export const institutionZone = (): string => zone;
