// Days on which the institution works. Days are `YYYY-MM-DD`; Saturdays, Sundays and the days handed in are free.

import { addDays } from '@registry/assessment';

/** Free days besides weekends. */
type FreeDays = ReadonlySet<string>;

export function isWorkingDay(day: string, free: FreeDays): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !free.has(day);
}

/** The day on which `count` working days have passed; the day itself does not count. */
export function addWorkingDays(day: string, count: number, free: FreeDays): string {
  let [current, left] = [day, count];
  while (left > 0) {
    current = addDays(current, 1);
    if (isWorkingDay(current, free)) left -= 1;
  }
  return current;
}

/** Working days after `from` up to and with `to`; 0 where `to` is not later. */
export function workingDaysBetween(from: string, to: string, free: FreeDays): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, free)) count += 1;
  return count;
}
