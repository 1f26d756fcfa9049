import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was looked for, were all words typed to their end. The index of words finds those that have some words together in a moment, but of
 * a word that only begins so it reads all: whole words are looked for first.
 */
export class WholeWords1764000000067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function search_words(given text) returns tsquery language plpgsql stable parallel safe set search_path = pg_catalog, public as $$
      declare wanted text := plain_text(given);
      begin
        return (
          select coalesce(string_agg(distinct '(' || part::text || ')', ' | '), '')::tsquery
            from unnest(array[plainto_tsquery('simple', wanted), plainto_tsquery('english', wanted), plainto_tsquery('french', wanted),
              plainto_tsquery('german', wanted)]) part
           where numnode(part) > 0);
      end $$`);
    for (const [name, column] of [['found_in_names', 'name_words'], ['found_in_text', 'document']]) {
      await runner.query(`drop function ${name}(tsquery, integer)`);
      await runner.query(`
        create function ${name}(asked tsquery, most integer) returns setof system_search
          language sql stable parallel restricted rows 500 set search_path = pg_catalog, public set enable_seqscan = off as $$
          select x.* from system_search x where x.${column} @@ asked limit most
        $$`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
