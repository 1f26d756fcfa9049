import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The days of a duty by a function, so that what the trigger made can be made anew and compared. */
export class DutyDays1795965114330 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create type duty_days as (is_open boolean, due_on date, late_after date, sort_on date)`);
    await runner.query(`
      create function duty_days_of(t duty) returns duty_days language plpgsql stable set search_path = pg_catalog, public as $$
      declare stage text; first_use date; grace date; days duty_days;
      begin
        select s.stage, s.first_use_on, s.grace_until into stage, first_use, grace from ai_system s where s.id = t.system_id;
        days.is_open := t.lapsed_at is null and t.state in ('open', 'in_progress') and stage <> 'retired';
        days.due_on := case
          when t.effective_on is null or t.lapsed_at is not null or stage = 'retired' then null
          when stage in ('pilot', 'in_use') then greatest(t.effective_on, first_use)
          when stage <> 'suspended' and first_use is not null then greatest(t.effective_on, first_use) end;
        days.late_after := case when days.due_on is not null then greatest(days.due_on, grace) end;
        days.sort_on := coalesce(days.late_after, t.effective_on, 'infinity');
        return days;
      end $$`);
    await runner.query(`
      create or replace function keep_duty_days() returns trigger language plpgsql as $$
      declare days duty_days := duty_days_of(new);
      begin
        new.is_open := days.is_open;
        new.due_on := days.due_on;
        new.late_after := days.late_after;
        new.late_since := case when tg_op = 'UPDATE' and new.late_after is not distinct from old.late_after then old.late_since else now() end;
        new.sort_on := days.sort_on;
        return new;
      end $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
