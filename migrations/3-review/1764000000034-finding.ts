import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names in the order that people of each language expect, one way of comparing words, and units that are found by the codes they had. */
export class FindingWords1764000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.orderNames(runner);
    await this.rankNames(runner);
    await this.findPeople(runner);
    await this.compareValues(runner);
    await this.nameUnits(runner);
  }

  /** The root collation of ICU: accents and case weigh less than letters, and numbers go by their value. */
  private async orderNames(runner: QueryRunner): Promise<void> {
    await runner.query(`create collation by_name (provider = icu, locale = 'und-u-kn-true')`);
    await runner.query('drop index ai_system_name_idx');
    await runner.query('create index ai_system_name_idx on ai_system (name collate by_name, id)');
    await runner.query('drop index person_name_idx');
    await runner.query('create index person_name_idx on person (name collate by_name, id)');
  }

  /** Words of names in a document of their own; of those that have them, the shortest name is the nearest. */
  private async rankNames(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function words_of(plain text) returns tsvector language sql immutable parallel safe strict set search_path = pg_catalog, public as $$
        select to_tsvector('simple', plain) || strip(to_tsvector('english', plain) || to_tsvector('french', plain) || to_tsvector('german', plain))
      $$`);
    await runner.query(`alter table system_search add name_words tsvector not null default ''`);
    await runner.query(`update system_search set name_words = words_of(names)`);
    await runner.query(`
      create or replace function system_search_of(s ai_system) returns system_search language plpgsql stable set search_path = pg_catalog, public as $$
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
            || strip(to_tsvector('english', whole) || to_tsvector('french', whole) || to_tsvector('german', whole)),
          words_of(names));
      end $$`);
    await runner.query(`
      create or replace function keep_system_search() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      declare found system_search := system_search_of(new);
      begin
        insert into system_search select found.*
          on conflict (system_id) do update set name_key = excluded.name_key, names = excluded.names, document = excluded.document, name_words = excluded.name_words;
        return null;
      end $$`);
    await runner.query('create index system_search_name_words_idx on system_search using gin (name_words)');
    await runner.query('create index system_search_length_idx on system_search (length(name_key), system_id)');
  }

  /** How the name of a person is compared; derived, so the log says nothing of it. */
  private async findPeople(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table person add name_key text not null default ''`);
    await runner.query(`
      create function keep_name_key() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        new.name_key := plain_text(new.name);
        return new;
      end $$`);
    await runner.query(
      'create trigger person_name_key before insert or update of name on person for each row execute function keep_name_key()',
    );
    await runner.query('alter table person disable trigger user');
    await runner.query('update person set name_key = plain_text(name)');
    await runner.query('alter table person enable trigger user');
    await runner.query('create index person_name_key_idx on person using gin (name_key gin_trgm_ops)');
  }

  /** Values that people type again are the same but for case, accents, blanks and what cannot be seen. */
  private async compareValues(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function value_key(given text) returns text language sql stable parallel safe strict set search_path = pg_catalog, public as $$
        select coalesce(nullif(replace(plain_text(given), ' ', ''), ''), lower(given))
      $$`);
    await runner.query(`alter table ai_system add supplier_key text, add tag_keys text[] not null default '{}'`);
    await runner.query(`
      create function keep_value_keys() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        new.supplier_key := value_key(new.supplier);
        new.tag_keys := array(select value_key(t) from unnest(new.tags) with ordinality as u (t, n) order by n);
        return new;
      end $$`);
    await runner.query(
      'create trigger ai_system_value_keys before insert or update of supplier, tags on ai_system for each row execute function keep_value_keys()',
    );
    await runner.query('alter table ai_system disable trigger user');
    await runner.query(`
      update ai_system set supplier_key = value_key(supplier), tag_keys = array(select value_key(t) from unnest(tags) with ordinality as u (t, n) order by n)
       where supplier is not null or tags <> '{}'`);
    await runner.query('alter table ai_system enable trigger user');
    await runner.query('drop index ai_system_supplier_idx');
    await runner.query('drop index ai_system_tags_idx');
    await runner.query(
      'create index ai_system_supplier_idx on ai_system (supplier_key) where supplier_key is not null',
    );
    await runner.query('create index ai_system_tags_idx on ai_system using gin (tag_keys)');
  }

  /** Links, bookmarks and views that name a unit survive its new code. What was, stands in the log; here it is kept to be found. */
  private async nameUnits(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unit_code (
        code text not null,
        unit_id uuid not null constraint unit_code_unit_fk references organisation_unit (id),
        until timestamptz not null,
        constraint unit_code_pkey primary key (code, unit_id)
      )`);
    await runner.query(`
      insert into unit_code (code, unit_id, until)
      select e.payload -> 'fact' -> 'changed' -> 'code' ->> 'from', u.id, max(e.at)
        from audit_entry e join organisation_unit u on u.id::text = e.subject_id
       where e.subject_type = 'Unit' and jsonb_typeof(e.payload -> 'fact' -> 'changed' -> 'code' -> 'from') = 'string' group by 1, 2`);
    await runner.query(`
      create function keep_unit_code() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        insert into unit_code (code, unit_id, until) values (old.code, old.id, now())
          on conflict (code, unit_id) do update set until = excluded.until;
        return null;
      end $$`);
    await runner.query(`create trigger organisation_unit_code_kept after update of code on organisation_unit
      for each row when (new.code <> old.code) execute function keep_unit_code()`);
    await runner.query('grant select on unit_code to registry_app');
    await runner.query(String.raw`
      create function unit_named(named text) returns uuid language sql stable parallel safe strict set search_path = pg_catalog, public as $$
        select coalesce(
          (select id from organisation_unit where code = named),
          case when named ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (select id from organisation_unit where id = named::uuid) end,
          (select unit_id from unit_code where code = named order by until desc limit 1))
      $$`);
    await runner.query(`
      update saved_view set filters = jsonb_set(filters, '{unit}', (
          select jsonb_agg(coalesce(unit_named(x)::text, x)) from jsonb_array_elements_text(filters -> 'unit') x))
       where jsonb_typeof(filters -> 'unit') = 'array' and jsonb_array_length(filters -> 'unit') > 0`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
