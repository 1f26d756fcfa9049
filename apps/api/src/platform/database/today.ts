/** The day in the institution, as SQL. */
export const today = `institution_day(now())`;
