// The law of a day applies from midnight in Brussels; the day of an assessment is the day there.

/** The day in Brussels at an instant, `YYYY-MM-DD`. */
export function dayInBrussels(at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** The day so many days later; fewer than none for earlier. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
