import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments in threads. A text that was written stays: an edit adds the next one. */
export class Comments1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table comment_thread (
        id uuid constraint comment_thread_pkey primary key,
        system_id uuid not null constraint comment_thread_system_fk references ai_system (id),
        kind text not null constraint comment_thread_kind_check check (kind in ('record', 'answer', 'finding', 'duty')),
        key text constraint comment_thread_key_check check (char_length(key) between 1 and 100),
        duty_id uuid constraint comment_thread_duty_fk references duty (id),
        opened_by uuid not null constraint comment_thread_opener_fk references person (id),
        opened_at timestamptz not null,
        resolved_by uuid constraint comment_thread_resolver_fk references person (id),
        resolved_at timestamptz,
        constraint comment_thread_about_check check ((kind in ('answer', 'finding')) = (key is not null) and (kind = 'duty') = (duty_id is not null)),
        constraint comment_thread_resolved_check check (num_nulls(resolved_by, resolved_at) in (0, 2))
      )`);
    await runner.query('create index comment_thread_system_idx on comment_thread (system_id, opened_at, id)');
    await runner.query('create index comment_thread_duty_idx on comment_thread (duty_id) where duty_id is not null');
    await runner.query(`
      create table comment (
        id uuid constraint comment_pkey primary key,
        thread_id uuid not null constraint comment_thread_fk references comment_thread (id),
        written_by uuid not null constraint comment_person_fk references person (id)
      )`);
    await runner.query('create index comment_thread_idx on comment (thread_id)');
    await runner.query(`
      create table comment_text (
        comment_id uuid not null constraint comment_text_comment_fk references comment (id),
        number integer not null constraint comment_text_number_check check (number > 0),
        text text not null constraint comment_text_text_check check (char_length(text) between 1 and 8000),
        written_at timestamptz not null,
        constraint comment_text_pkey primary key (comment_id, number)
      )`);
    await runner.query(`
      create table comment_mention (
        comment_id uuid not null constraint comment_mention_comment_fk references comment (id),
        person_id uuid not null constraint comment_mention_person_fk references person (id),
        constraint comment_mention_pkey primary key (comment_id, person_id)
      )`);
    const systemOf = {
      comment_thread: 'new.system_id',
      comment: '(select t.system_id from comment_thread t where t.id = new.thread_id)',
      comment_text:
        '(select t.system_id from comment c join comment_thread t on t.id = c.thread_id where c.id = new.comment_id)',
      comment_mention:
        '(select t.system_id from comment c join comment_thread t on t.id = c.thread_id where c.id = new.comment_id)',
    };
    for (const [table, system] of Object.entries(systemOf)) {
      await runner.query(`
        create function demand_entry_${table}() returns trigger language plpgsql
          security definer set search_path = pg_catalog, public as $$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = ${system}::text) then
            raise exception 'a change of ${table} needs an audit entry in the same transaction' using errcode = 'RG010';
          end if;
          return null;
        end $$`);
      await runner.query(`create constraint trigger ${table}_demands_entry after insert or update on ${table}
        deferrable initially deferred for each row execute function demand_entry_${table}()`);
      await runner.query(
        `create trigger ${table}_never_deleted before delete on ${table} for each row execute function refuse_change()`,
      );
      await runner.query(
        `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
      );
    }
    for (const table of ['comment', 'comment_text', 'comment_mention']) {
      await runner.query(
        `create trigger ${table}_append_only before update on ${table} for each row execute function refuse_change()`,
      );
    }
    await runner.query(
      'grant select, insert on comment_thread, comment, comment_text, comment_mention to registry_app',
    );
    // What a thread is about and who opened it is said once; only its state moves.
    await runner.query('grant update (resolved_by, resolved_at) on comment_thread to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
