import { raw, sql, type Sql } from './sql';
// The one way in which words are read, whatever is looked for: accents, case, ligatures, apostrophes, blanks and order
// make no difference.

/** Names as people of each language expect them, numbers by their value. @param column e.g. `p.name` */
export const byName = (column: string): Sql => sql`${raw(column)} collate by_name`;

/** Whether a text that has been through `plain_text` holds each word of what somebody looks for, anywhere. */
export const hasWords = (plain: Sql, wanted: string | null): Sql =>
  sql`${plain} like all (select '%' || word || '%' from regexp_split_to_table(plain_text(${wanted}::text), ' ') word)`;
