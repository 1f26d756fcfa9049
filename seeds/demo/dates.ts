// When things of the demonstration happened: on working days, in working hours, each at a moment of its own.

import { addDays, dayIn, startOfDay, BRUSSELS } from '@registry/assessment';
import { isWorkingDay } from '@registry/review';
import { createHash } from 'node:crypto';
import freeDays from '../reference/free-days-brussels.json';

/** Days from the first entry to the last day on which something happened. */
export const LENGTH = 370;
const DAY_MS = 86_400_000;
const OPENS = 8.5 * 3600;
const HOURS = 9 * 3600;

const free = new Set(freeDays.map(({ day }) => day));
const lastWorkingDay = (day: string): string => (isWorkingDay(day, free) ? day : lastWorkingDay(addDays(day, -1)));
const nextWorkingDay = (day: string): string => (isWorkingDay(day, free) ? day : nextWorkingDay(addDays(day, 1)));

/** The first moment of a demonstration that reaches up to yesterday. */
export const firstMoment = (now: Date): Date => startOfDay(BRUSSELS, addDays(dayIn(BRUSSELS, now), -LENGTH - 1));
/** Whether there is a whole demonstration between then and now. */
export const isLongAgo = (first: Date, now: Date): boolean => now.getTime() - first.getTime() >= LENGTH * DAY_MS;

/** Hands out moments, none twice. */
export class Dates {
  private readonly given = new Set<number>();
  private readonly lastDay: string;

  constructor(private readonly first: Date) {
    this.lastDay = lastWorkingDay(addDays(dayIn(BRUSSELS, first), LENGTH));
  }

  /** So many days before the last one, or on the working day before. @param key what fixes the hour */
  before(daysAgo: number, key: string): Date {
    return this.on(lastWorkingDay(addDays(this.lastDay, -daysAgo)), key, this.first);
  }

  /** So many days after another moment or on the next working day, and never after the last day. */
  after(moment: Date, days: number, key: string): Date {
    const day = nextWorkingDay(addDays(dayIn(BRUSSELS, moment), days));
    return this.on(day < this.lastDay ? day : this.lastDay, key, moment);
  }

  /** Within working hours, or as soon after `earliest` as may be. */
  private on(day: string, key: string, earliest: Date): Date {
    const second = OPENS + (createHash('sha256').update(key).digest().readUInt32BE(0) % HOURS);
    let at = Math.max(startOfDay(BRUSSELS, day).getTime() + second * 1000, earliest.getTime() + 61_000);
    while (this.given.has(at)) at += 1000;
    this.given.add(at);
    return new Date(at);
  }
}
