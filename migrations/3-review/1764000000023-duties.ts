import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Duties of each system: what the law asks, and what has been done about it. Never deleted; what is no longer owed lapses. */
export class Duties1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table duty (
        id uuid constraint duty_pkey primary key,
        system_id uuid not null constraint duty_system_fk references ai_system (id),
        key text not null constraint duty_key_check check (char_length(key) between 1 and 100),
        layer text not null constraint duty_layer_check check (layer in ('law', 'house')),
        provision text not null,
        role text not null,
        classes text[] not null,
        formal_on date,
        effective_on date,
        certainty text not null,
        is_settled boolean not null,
        is_certain boolean not null,
        state text not null default 'open' constraint duty_state_check check (state in ('open', 'in_progress', 'met', 'not_applicable')),
        reason text constraint duty_reason_check check (char_length(reason) between 1 and 2000),
        note text constraint duty_note_check check (char_length(note) between 1 and 4000),
        responsible_id uuid constraint duty_responsible_fk references person (id),
        taken_over_at timestamptz not null,
        changed_at timestamptz not null,
        lapsed_at timestamptz,
        due_on date,
        sort_on date not null,
        is_open boolean not null,
        constraint duty_system_key unique (system_id, key),
        constraint duty_not_applicable_check check (state <> 'not_applicable' or reason is not null)
      )`);
    await runner.query('create index duty_sort_idx on duty (sort_on, id) where lapsed_at is null');
    await runner.query('create index duty_open_idx on duty (due_on, system_id) where is_open');
    await runner.query('create index duty_responsible_idx on duty (responsible_id) where responsible_id is not null');
    // What the rules of today would change, worked out from the answers; nobody's statement, so the log says nothing of it.
    await runner.query(`
      create table duty_change (
        system_id uuid constraint duty_change_pkey primary key constraint duty_change_system_fk references ai_system (id),
        added integer not null, removed integer not null, moved integer not null,
        noted_at timestamptz not null
      )`);
    await runner.query(`
      create table duty_run (
        id uuid constraint duty_run_pkey primary key,
        reason text not null constraint duty_run_reason_check check (reason in ('asked', 'rules')),
        asked_by uuid constraint duty_run_person_fk references person (id),
        total integer not null,
        done integer not null default 0,
        changed integer not null default 0,
        last_id uuid,
        started_at timestamptz not null,
        finished_at timestamptz
      )`);
    await runner.query(`create unique index duty_run_one_idx on duty_run ((true)) where finished_at is null`);
    await this.keepDays(runner);
    await this.guard(runner);
  }

  /**
   * The day by which a duty has to be met, kept beside it so that lists and reminders are answered from an index. While a system is used, a duty is due
   * on the day it takes effect, or on that of the first use if it is later. Before, no earlier than the first use, as planned; without such a day, and while it is suspended, before it is used
   * (again). A retired system owes nothing more.
   */
  private async keepDays(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function keep_duty_days() returns trigger language plpgsql as $$
      declare stage text; first_use date;
      begin
        select s.stage, s.first_use_on into stage, first_use from ai_system s where s.id = new.system_id;
        new.is_open := new.lapsed_at is null and new.state in ('open', 'in_progress') and stage <> 'retired';
        new.due_on := case
          when new.lapsed_at is not null or stage = 'retired' then null
          when stage in ('pilot', 'in_use') then greatest(new.effective_on, first_use)
          when stage <> 'suspended' and first_use is not null then greatest(new.effective_on, first_use) end;
        if new.effective_on is null then new.due_on := null; end if;
        new.sort_on := coalesce(new.due_on, new.effective_on, 'infinity');
        return new;
      end $$`);
    await runner.query(
      'create trigger duty_keep_days before insert or update on duty for each row execute function keep_duty_days()',
    );
    await runner.query(`
      create function touch_duties() returns trigger language plpgsql as $$
      begin
        update duty set changed_at = changed_at where system_id = new.id;
        return null;
      end $$`);
    await runner.query(`create trigger ai_system_touches_duties after update of stage, first_use_on on ai_system
      for each row when (new.stage is distinct from old.stage or new.first_use_on is distinct from old.first_use_on) execute function touch_duties()`);
  }

  private async guard(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function demand_entry_duty() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public as $$
      begin
        if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = new.system_id::text) then
          raise exception 'a change of duty needs an audit entry in the same transaction' using errcode = 'RG010';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger duty_demands_entry after insert or update on duty
      deferrable initially deferred for each row execute function demand_entry_duty()`);
    await runner.query(`
      create function guard_duty() returns trigger language plpgsql as $$
      begin
        if (new.id, new.system_id, new.key, new.layer) is distinct from (old.id, old.system_id, old.key, old.layer) then
          raise exception 'a duty stays that of its system' using errcode = 'RG011';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger duty_guard before update on duty for each row execute function guard_duty()');
    await runner.query(
      'create trigger duty_never_deleted before delete on duty for each row execute function refuse_change()',
    );
    await runner.query(
      'create trigger duty_no_truncate before truncate on duty for each statement execute function refuse_change()',
    );
    await runner.query('grant select, insert, update on duty, duty_run to registry_app');
    await runner.query('grant select, insert, update, delete on duty_change to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
