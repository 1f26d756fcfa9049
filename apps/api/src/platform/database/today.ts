/** The day in Brussels, as SQL. */
export const today = `(now() at time zone 'Europe/Brussels')::date`;
