import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Many records at once: what the database derives and demands of each stays, and is worked out for all rows of a
 * statement together, or with less ado.
 */
export class ManyRecords1796400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.compareTexts(runner);
    await this.lookOnce(runner);
    await this.countDays(runner);
    await this.findTogether(runner);
  }

  /**
   * Functions that set nothing of the session are put into the statement that calls them. A text of ASCII alone has no
   * accents, nothing composed and nothing that cannot be seen beside its control characters, which are blanks here.
   */
  private async compareTexts(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      create or replace function plain_text(given text) returns text language sql stable parallel safe as $$
        select case when octet_length(given) = char_length(given)
          then btrim(regexp_replace(lower(given collate pg_catalog.pg_c_utf8), '[^a-z0-9]+', ' ', 'g'))
          else btrim(regexp_replace(
            casefold(public.unaccent('public.unaccent'::regdictionary, regexp_replace(normalize(given, NFKC),
              '[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]', '', 'g')) collate pg_catalog.pg_c_utf8),
            '[^[:alnum:]]+' collate pg_catalog.pg_c_utf8, ' ', 'g'))
        end
      $$`);
    await runner.query(`
      create or replace function value_key(given text) returns text language sql stable parallel safe strict as $$
        select coalesce(nullif(replace(public.plain_text(given), ' ', ''), ''), lower(given))
      $$`);
    await runner.query(`
      create or replace function words_of(plain text) returns tsvector language sql immutable parallel safe strict as $$
        select to_tsvector('pg_catalog.simple', plain)
          || strip(to_tsvector('pg_catalog.english', plain) || to_tsvector('pg_catalog.french', plain) || to_tsvector('pg_catalog.german', plain))
      $$`);
  }

  /**
   * One look at the whole row: printable letters of Western Europe with usual punctuation, nothing escaped and no text
   * blank. Such texts are kept in either form; of any other row each text is looked at by itself, as before.
   */
  private async lookOnce(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      create function is_plainly_kept(document text) returns boolean language sql immutable parallel safe strict as $$
        select document !~ '[^ -~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027]|\\|" *"'
      $$`);
    await runner.query(`
      create or replace function check_texts() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      declare
        given jsonb;
        known jsonb;
        form text;
        name text;
        value jsonb;
      begin
        if is_plainly_kept(row_to_json(new)::text) then return new; end if;
        given := to_jsonb(new);
        known := case when tg_op = 'UPDATE' then to_jsonb(old) end;
        for i in 0 .. tg_nargs - 1 loop
          form := split_part(tg_argv[i], ':', 1);
          name := split_part(tg_argv[i], ':', 2);
          value := given -> name;
          if value is null or value = 'null' or value is not distinct from known -> name then continue; end if;
          if unkept_texts(value, form = 'line') then
            raise exception '%.% holds a text that cannot be seen or kept', tg_table_name, name using errcode = 'check_violation', constraint = 'guard.text-not-kept', column = name;
          end if;
        end loop;
        return new;
      end $$`);
  }

  /** The first of January of the year 1 is a Monday. */
  private async countDays(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function working_day_after(start date, days integer) returns date language plpgsql stable as $$
      declare
        reached date := start;
        ahead integer := days;
        from_monday integer;
        next date;
      begin
        while ahead > 0 loop
          from_monday := (reached - date '0001-01-01') % 7;
          -- From a weekend one goes as from the Friday before it.
          next := reached - from_monday + (least(from_monday, 4) + ahead) / 5 * 7 + (least(from_monday, 4) + ahead) % 5;
          select count(*) into ahead from calendar_day c
           where c.day > reached and c.day <= next and (c.day - date '0001-01-01') % 7 < 5;
          reached := next;
        end loop;
        return reached;
      end $$`);
    await runner.query(`
      create or replace function keep_grace() returns trigger language plpgsql as $$
      begin
        select working_day_after(institution_day(new.registered_at), duty_grace_days) into new.grace_until from review_policy;
        return new;
      end $$`);
  }

  /** What is found by its words, of all new records of a statement. */
  private async findTogether(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function add_system_search() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        insert into system_search select found.* from added cross join lateral system_search_of(added) found;
        return null;
      end $$`);
    await runner.query(`
      create function add_name_words() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        insert into system_name_word
        select x.word, length(added.name_key), added.system_id from added cross join unnest(tsvector_to_array(added.name_words)) x(word)
         order by x.word, length(added.name_key), added.system_id;
        return null;
      end $$`);
    for (const [name, table, does] of [
      ['ai_system_new_search', 'ai_system', 'add_system_search'],
      ['system_search_words', 'system_search', 'add_name_words'],
    ]) {
      await runner.query(`drop trigger ${name} on ${table}`);
      await runner.query(
        `create trigger ${name} after insert on ${table} referencing new table as added for each statement execute function ${does}()`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
