import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names by each of their words, the shortest name first: of a word that is in many names the index of words knows no order.
 * And what the index of words finds comes whole, so that it is put in order before anybody asks who may see it.
 */
export class WholeWords1764000000067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, column] of [
      ['found_in_names', 'name_words'],
      ['found_in_text', 'document'],
    ]) {
      await runner.query(`drop function ${name}(tsquery, integer)`);
      await runner.query(`
        create function ${name}(asked tsquery, most integer) returns setof system_search
          language sql stable parallel restricted rows 500 set search_path = pg_catalog, public set enable_seqscan = off as $$
          select x.* from system_search x where x.${column} @@ asked limit most
        $$`);
    }
    await this.namesByWord(runner);
  }

  private async namesByWord(runner: QueryRunner): Promise<void> {
    // Derived from system_search, so it is no part of the register and has no entries.
    await runner.query(`
      create table system_name_word (
        word text collate "C", length integer, system_id uuid constraint system_name_word_system_fk references ai_system (id),
        constraint system_name_word_pkey primary key (word, length, system_id)
      )`);
    await runner.query(`
      create function keep_name_words() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        if tg_op = 'UPDATE' then
          delete from system_name_word w using unnest(tsvector_to_array(old.name_words)) x(word)
           where w.word = x.word and w.length = length(old.name_key) and w.system_id = old.system_id;
        end if;
        insert into system_name_word select x.word, length(new.name_key), new.system_id from unnest(tsvector_to_array(new.name_words)) x(word);
        return null;
      end $$`);
    await runner.query(
      'create trigger system_search_words after insert on system_search for each row execute function keep_name_words()',
    );
    await runner.query(`
      create trigger system_search_words_again after update on system_search for each row
        when (old.name_words is distinct from new.name_words or old.name_key is distinct from new.name_key) execute function keep_name_words()`);
    await runner.query(
      'insert into system_name_word select x.word, length(s.name_key), s.system_id from system_search s, unnest(tsvector_to_array(s.name_words)) x(word)',
    );
    await runner.query('grant select on system_name_word to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
