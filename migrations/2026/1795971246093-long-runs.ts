import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work through many records in small steps, of whatever kind: where it is, so that any process can go on with it. */
export class LongRuns1795971246093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table long_run (
        id uuid constraint long_run_pkey primary key,
        work text not null,
        key text not null,
        asked_by uuid constraint long_run_person_fk references person (id),
        total integer not null,
        done integer not null default 0,
        changed integer not null default 0,
        place text,
        started_at timestamptz not null,
        finished_at timestamptz,
        cancelled_at timestamptz,
        constraint long_run_cancelled_check check (cancelled_at is null or finished_at is not null)
      )`);
    await runner.query('create unique index long_run_open_idx on long_run (work, key) where finished_at is null');
    await runner.query('create index long_run_last_idx on long_run (work, started_at desc)');
    await runner.query(`
      insert into long_run (id, work, key, asked_by, total, done, changed, place, started_at, finished_at)
      select id, 'work-out-duties', '', asked_by, total, done, changed, last_id::text, started_at, finished_at from duty_run`);
    await runner.query('drop table duty_run');
    await runner.query('grant select, insert, update on long_run to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
