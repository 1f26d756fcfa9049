import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a search finds, up to a limit, always by the index of words. Nobody can tell beforehand how many systems have two words
 * together; where few have, walking through all of them in order of length would be dear.
 */
export class RareFirst1764000000066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function found_in_names(asked tsquery, most integer) returns table (system_id uuid, name_key text)
        language sql stable parallel restricted rows 500 set search_path = pg_catalog, public set enable_seqscan = off as $$
        select x.system_id, x.name_key from system_search x where x.name_words @@ asked limit most
      $$`);
    await runner.query(`
      create function found_in_text(asked tsquery, most integer) returns table (system_id uuid)
        language sql stable parallel restricted rows 500 set search_path = pg_catalog, public set enable_seqscan = off as $$
        select x.system_id from system_search x where x.document @@ asked limit most
      $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
