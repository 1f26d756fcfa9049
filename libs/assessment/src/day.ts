// The law of a day applies from midnight in Brussels; the day of an assessment is the day there.

/** The day in Brussels at an instant, `YYYY-MM-DD`. */
export function dayInBrussels(at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}
