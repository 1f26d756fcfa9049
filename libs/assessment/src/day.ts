// Days of the calendar in a time zone. The law of a day applies from midnight, and the day of an assessment is the day
// there.

/** Where the institutions of the Union have their seat, and where the zone is not said. */
export const BRUSSELS = 'Europe/Brussels';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Year to second of an instant in a zone. */
function partsIn(zone: string, at: Date): Record<string, string> {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(zone, format);
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** The day in a zone at an instant, `YYYY-MM-DD`. @param zone name of the time zone database, e.g. `Europe/Brussels` */
export function dayIn(zone: string, at: Date): string {
  const { year = '', month, day } = partsIn(zone, at);
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

export const dayInBrussels = (at: Date): string => dayIn(BRUSSELS, at);

/** The hour of the day in a zone, 0 to 23. */
export const hourIn = (zone: string, at: Date): number => Number(partsIn(zone, at)['hour']);

/** What the clocks of a zone show at an instant, `YYYY-MM-DDThh:mm:ss`. */
export function clockIn(zone: string, at: Date): string {
  const { year = '', month, day, hour, minute, second } = partsIn(zone, at);
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** The first instant of a day in a zone; where clocks skip midnight, the first that there is. */
export function startOfDay(zone: string, day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // What the clocks of the zone show at an instant, less the instant.
  const offset = (at: number): number => Date.parse(`${clockIn(zone, new Date(at))}Z`) - at;
  // The offset before and after a change of the clocks: the earlier instant that lies on the day is its first.
  const tries = [midnight - offset(midnight - 86_400_000), midnight - offset(midnight + 86_400_000)].sort(
    (one, other) => one - other,
  );
  return new Date(tries.find((at) => dayIn(zone, new Date(at)) === day) ?? midnight);
}

/** The day so many days later; fewer than none for earlier. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
