import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words by which a record is found cost less. Rows of `system_name_word` are made by the database alone, of rows that
 * have their record by a foreign key: asking again for each of a dozen words took a seventh of what a new record costs
 * the database. The stems of a name are worked out once, for the name and for the whole.
 */
export class QuickWords1796700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table system_name_word drop constraint system_name_word_system_fk');
    await runner.query(`
      create or replace function system_search_of(s ai_system) returns system_search language plpgsql stable set search_path = pg_catalog, public as $$
      declare
        name_key text := plain_text(s.name);
        names text := plain_text(concat_ws(' ', s.name, s.acronym, array_to_string(s.aliases, ' '), s.supplier));
        summary text := plain_text(concat_ws(' ', s.summary, array_to_string(s.tags, ' ')));
        purpose text := plain_text(left(s.intended_purpose, 2000));
        beside text := concat_ws(' ', summary, purpose);
        name_words tsvector := words_of(names);
      begin
        return row(s.id, name_key, names,
          setweight(to_tsvector('simple', concat_ws(' ', names, plain_text(s.reference))), 'A')
            || setweight(to_tsvector('simple', summary), 'B') || setweight(to_tsvector('simple', purpose), 'C')
            || strip(name_words || to_tsvector('english', beside) || to_tsvector('french', beside) || to_tsvector('german', beside)),
          name_words);
      end $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
