import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Merging two records, and asking to join one. */
export class Merging1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table system_relation drop constraint system_relation_kind_check,
        add constraint system_relation_kind_check check (kind in ('part_of', 'uses', 'replaces', 'same_product', 'possible_duplicate', 'merged_into'))`);
    // A record goes into one other record, and into none that has itself gone into another.
    await runner.query(
      `create unique index system_relation_merged_key on system_relation (system_id) where kind = 'merged_into'`,
    );
    await runner.query(`
      create function guard_merged() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        perform pg_advisory_xact_lock(7236015);
        if exists (select from system_relation where kind = 'merged_into' and (system_id = new.other_id or other_id = new.system_id)) then
          raise exception 'records are merged one step at a time' using errcode = 'RG015';
        end if;
        return null;
      end $$`);
    await runner.query(`create trigger system_relation_merged after insert or update on system_relation
      for each row when (new.kind = 'merged_into') execute function guard_merged()`);
    await runner.query(`
      create table join_request (
        id uuid primary key,
        system_id uuid not null constraint join_request_system_fk references ai_system (id),
        person_id uuid not null constraint join_request_person_fk references person (id),
        message text constraint join_request_message_check check (char_length(message) between 1 and 1000),
        state text not null constraint join_request_state_check check (state in ('open', 'accepted', 'refused')),
        asked_at timestamptz not null,
        settled_by uuid constraint join_request_settled_by_fk references person (id),
        settled_at timestamptz,
        answer text constraint join_request_answer_check check (char_length(answer) between 1 and 1000),
        constraint join_request_settled_check check ((state = 'open') = (settled_at is null) and (settled_by is null) = (settled_at is null)),
        constraint join_request_self_check check (settled_by <> person_id)
      )`);
    await runner.query(
      `create unique index join_request_open_key on join_request (system_id, person_id) where state = 'open'`,
    );
    await runner.query('create index join_request_system_idx on join_request (system_id, asked_at)');
    await runner.query('create index join_request_person_idx on join_request (person_id)');
    await runner.query('grant select, insert, update, delete on join_request to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
