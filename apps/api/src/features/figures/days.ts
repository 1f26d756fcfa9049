// Days of the calendar, as text.

const MONTHS = 12;

const text = (at: Date): string => at.toISOString().slice(0, 10);
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

export function dayAfter(day: string): string {
  const next = at(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return text(next);
}

/** The last days of the twelve months before that of a day, from the first. */
export function monthEnds(day: string): string[] {
  const today = at(day);
  return Array.from({ length: MONTHS }, (_, index) =>
    text(new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - (MONTHS - 1 - index), 0))),
  );
}
