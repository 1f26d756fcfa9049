import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How systems are found: by words in three languages, by names that are nearly right, and by names that only look different. */
export class Search1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists unaccent');
    await this.plainText(runner);
    await this.query(runner);
    await this.table(runner);
    await this.keep(runner);
  }

  /** A text as it is compared: compatibility forms made one, nothing invisible, no accents, no case, no punctuation. */
  private async plainText(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      create function plain_text(given text) returns text language sql stable parallel safe set search_path = pg_catalog, public as $$
        select btrim(regexp_replace(
          casefold(unaccent('unaccent'::regdictionary, regexp_replace(normalize(given, NFKC),
            '[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]', '', 'g')) collate pg_c_utf8),
          '[^[:alnum:]]+' collate pg_c_utf8, ' ', 'g'))
      $$`);
  }

  /** What somebody looks for: all words in one of the languages, the last one perhaps not typed to its end. */
  private async query(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function search_query(given text) returns tsquery language plpgsql stable parallel safe set search_path = pg_catalog, public as $$
      declare wanted text := plain_text(given);
      begin
        if wanted = '' then return ''::tsquery; end if;
        return (
          select string_agg(distinct '(' || part::text || ')', ' | ')::tsquery
            from unnest(array[to_tsquery('simple', replace(wanted, ' ', ' & ') || ':*'), plainto_tsquery('english', wanted),
              plainto_tsquery('french', wanted), plainto_tsquery('german', wanted)]) part
           where numnode(part) > 0);
      end $$`);
  }

  private async table(runner: QueryRunner): Promise<void> {
    // Derived from ai_system, so it is no part of the register and has no entries.
    await runner.query(`
      create table system_search (
        system_id uuid primary key constraint system_search_system_fk references ai_system (id),
        name_key text not null,
        names text not null,
        document tsvector not null
      )`);
    await runner.query(`
      create function system_search_of(s ai_system) returns system_search language plpgsql stable set search_path = pg_catalog, public as $$
      declare
        name_key text := plain_text(s.name);
        names text := plain_text(concat_ws(' ', s.name, s.acronym, array_to_string(s.aliases, ' '), s.supplier));
        summary text := plain_text(concat_ws(' ', s.summary, array_to_string(s.tags, ' ')));
        purpose text := plain_text(left(s.intended_purpose, 2000));
        whole text := concat_ws(' ', names, summary, purpose);
      begin
        return row(s.id, name_key, names,
          setweight(to_tsvector('simple', concat_ws(' ', names, plain_text(s.reference))), 'A')
            || setweight(to_tsvector('simple', summary), 'B') || setweight(to_tsvector('simple', purpose), 'C')
            || strip(to_tsvector('english', whole) || to_tsvector('french', whole) || to_tsvector('german', whole)));
      end $$`);
    await runner.query('insert into system_search select (system_search_of(s)).* from ai_system s');
    await runner.query('create index system_search_name_idx on system_search (name_key)');
    await runner.query('create index system_search_names_idx on system_search using gin (names gin_trgm_ops)');
    await runner.query('create index system_search_document_idx on system_search using gin (document)');
    await runner.query('create index ai_system_tags_idx on ai_system using gin (tags)');
    await runner.query('create index ai_system_supplier_idx on ai_system (supplier) where supplier is not null');
    await runner.query('drop index ai_system_text_idx');
    await runner.query('grant select on system_search to registry_app');
  }

  private async keep(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function keep_system_search() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      declare found system_search := system_search_of(new);
      begin
        insert into system_search select found.*
          on conflict (system_id) do update set name_key = excluded.name_key, names = excluded.names, document = excluded.document;
        return null;
      end $$`);
    const columns = ['name', 'acronym', 'aliases', 'supplier', 'summary', 'tags', 'intended_purpose'];
    await runner.query(
      'create trigger ai_system_new_search after insert on ai_system for each row execute function keep_system_search()',
    );
    await runner.query(`create trigger ai_system_search after update on ai_system for each row
      when ((${columns.map((name) => `old.${name}`).join(', ')}) is distinct from (${columns.map((name) => `new.${name}`).join(', ')}))
      execute function keep_system_search()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
