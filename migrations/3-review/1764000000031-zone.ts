import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The institution's time zone, as the application says it for its connections; Brussels where nobody says. */
export class Zone1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function institution_zone() returns text language sql stable parallel safe as $$
        select coalesce(nullif(current_setting('registry.time_zone', true), ''), 'Europe/Brussels')
      $$`);
    await runner.query(`
      create function institution_day(at timestamptz) returns date language sql stable parallel safe as $$
        select (at at time zone institution_zone())::date
      $$`);
    await this.guardUse(runner);
  }

  /** As it was, by the institution's days. */
  private async guardUse(runner: QueryRunner): Promise<void> {
    const [{ source }]: [{ source: string }] = await runner.query(
      `select pg_get_functiondef('guard_use'::regproc) as source`,
    );
    const before = `at time zone 'Europe/Brussels'`;
    if (source.split(before).length !== 3) throw new Error('guard_use is not the function that this migration knows');
    await runner.query(source.replaceAll(before, 'at time zone institution_zone()'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
