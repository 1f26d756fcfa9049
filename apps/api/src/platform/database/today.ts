import { sql } from './sql';

/** The day in the institution, as SQL. */
export const today = sql`institution_day(now())`;
