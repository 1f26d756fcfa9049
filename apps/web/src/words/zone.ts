// The time zone of the institution, as the server says it. Wherever somebody travels, its days are the days of the
// register.
import { BRUSSELS, dayIn, startOfDay } from '@registry/assessment';
import { useSyncExternalStore } from 'react';

let zone = BRUSSELS;
const listeners = new Set<() => void>();

export function setZone(name: string): void {
  zone = name;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useZone = (): string => useSyncExternalStore(subscribe, () => zone);

/** Today in the institution, `YYYY-MM-DD`. */
export const today = (): string => dayIn(zone, new Date());

/** The day of an instant in the institution. */
export const dayOfInstant = (at: string): string => dayIn(zone, new Date(at));

/** The first instant of a day in the institution. */
export const beginningOf = (day: string): string => startOfDay(zone, day).toISOString();
