import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A duty is late only after the later of its legal day and a grace from the registration of the system: what has been owed for years
 * could not be shown here before the record was. The legal day stays what it is (`due_on`).
 */
export class Lateness1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review_policy add duty_grace_days integer not null default 30
      constraint review_policy_grace_check check (duty_grace_days between 0 and 250)`);
    await this.keepGrace(runner);
    await this.keepLateness(runner);
    await this.fill(runner);
    await runner.query('drop index duty_open_idx');
    await runner.query('create index duty_open_idx on duty (late_after, system_id) where is_open');
  }

  /** Whole working days after the day of registration; worked out once, so that a changed setting moves no clock that runs. */
  private async keepGrace(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function working_day_after(start date, days integer) returns date language sql stable as $$
        select case when days = 0 then start else (
          select d::date from generate_series(start + 1, start + days * 3 + 60, interval '1 day') d
           where extract(isodow from d) < 6 and not exists (select from calendar_day c where c.day = d::date)
           order by d offset days - 1 limit 1) end
      $$`);
    await runner.query('alter table ai_system add grace_until date');
    await runner.query(`
      create function keep_grace() returns trigger language plpgsql as $$
      begin
        new.grace_until := working_day_after(institution_day(new.registered_at), (select duty_grace_days from review_policy));
        return new;
      end $$`);
    await runner.query(
      'create trigger ai_system_grace before insert on ai_system for each row execute function keep_grace()',
    );
  }

  /** As before, with the last day on which the duty is not late, and since when that has been so. */
  private async keepLateness(runner: QueryRunner): Promise<void> {
    await runner.query('alter table duty add late_after date, add late_since timestamptz');
    await runner.query(`
      create or replace function keep_duty_days() returns trigger language plpgsql as $$
      declare stage text; first_use date; grace date;
      begin
        select s.stage, s.first_use_on, s.grace_until into stage, first_use, grace from ai_system s where s.id = new.system_id;
        new.is_open := new.lapsed_at is null and new.state in ('open', 'in_progress') and stage <> 'retired';
        new.due_on := case
          when new.lapsed_at is not null or stage = 'retired' then null
          when stage in ('pilot', 'in_use') then greatest(new.effective_on, first_use)
          when stage <> 'suspended' and first_use is not null then greatest(new.effective_on, first_use) end;
        if new.effective_on is null then new.due_on := null; end if;
        new.late_after := case when new.due_on is not null then greatest(new.due_on, grace) end;
        new.late_since := case when tg_op = 'UPDATE' and new.late_after is not distinct from old.late_after then old.late_since else now() end;
        new.sort_on := coalesce(new.late_after, new.effective_on, 'infinity');
        return new;
      end $$`);
  }

  /** What is derived from a record is no change of it: the log says nothing of these columns. */
  private async fill(runner: QueryRunner): Promise<void> {
    for (const table of ['ai_system', 'duty']) await runner.query(`alter table ${table} disable trigger user`);
    await runner.query(`
      update ai_system s set grace_until = g.until from (
        select day, working_day_after(day, (select duty_grace_days from review_policy)) as until from (select distinct institution_day(registered_at) as day from ai_system) d) g
       where g.day = institution_day(s.registered_at)`);
    await runner.query(`
      update duty t set late_after = greatest(t.due_on, s.grace_until), sort_on = coalesce(greatest(t.due_on, s.grace_until), t.effective_on, 'infinity')
        from ai_system s where s.id = t.system_id and t.due_on is not null`);
    for (const table of ['ai_system', 'duty']) await runner.query(`alter table ${table} enable trigger user`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
