// What somebody looks for by text: read once by the database, then compared with every system.

import { sql, type Database, type Sql } from '../../../platform/database/sql';

export interface TextSearch {
  /** A `tsquery`: all words in one of the languages, the last one perhaps not typed to its end. */
  readonly query: string;
  /** The text as names are compared. */
  readonly plain: string;
  /** Nothing was found by its words, so names that are nearly right count too. */
  readonly isLoose: boolean;
}

/** A text of fewer letters says too little to be taken for another one. */
const LOOSE_FROM = 4;

/** Null when nothing is looked for by text. */
export async function readTextSearch(database: Database, q: string | undefined): Promise<TextSearch | null> {
  if (q === undefined || q.trim() === '') return null;
  const text = await sql<Omit<TextSearch, 'isLoose'>>`
    select search_query(${q})::text as query, plain_text(${q}) as plain`.row(database);
  return { ...(text as Omit<TextSearch, 'isLoose'>), isLoose: false };
}

/**
 * The query of whoever typed all words to their end. Words hold letters and digits alone, so the mark stands nowhere
 * else.
 */
export const wholeWords = ({ query }: TextSearch): string => query.replaceAll(':*', '');

/** The forms in the languages of what is a single word; none where several belong together. */
export const formsOf = (search: TextSearch): readonly string[] =>
  /[&<]/.test(search.query)
    ? []
    : [...new Set(wholeWords(search).split(' | '))]
        .map((form) => form.replaceAll("'", ''))
        .filter((form) => form !== '');

/** The same less strictly, for when nothing was found; null where that says nothing or was done already. */
export const loosely = (search: TextSearch | null): TextSearch | null =>
  search === null || search.isLoose || search.plain.length < LOOSE_FROM ? null : { ...search, isLoose: true };

/** The condition on `ai_system s` under which it is found. */
export const isFound = (search: TextSearch): Sql => sql`s.id in (${foundIds(search)})`;

/** The condition on `system_search x`, for those who read what is in it anyway. */
export const isFoundIn = (search: TextSearch): Sql =>
  search.isLoose ? sql`x.system_id in (${foundIds(search)})` : sql`x.document @@ ${search.query}::tsquery`;

function foundIds({ query, plain, isLoose }: TextSearch): Sql {
  const words = sql`select y.system_id from system_search y where y.document @@ ${query}::tsquery`;
  return isLoose ? sql`${words} union select y.system_id from system_search y where ${plain}::text <% y.names` : words;
}
