import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an import asks of the database row by row and look by look, made cheap. */
export class QuickImports1796028600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Whoever waits for a walk to end asks several times a second how many rows there are of each kind.
    await runner.query(`
      alter table import_set add column counts jsonb not null default '{}', add column outcomes jsonb not null default '{}'`);
    for (const [into, column] of [
      ['counts', 'kind'],
      ['outcomes', 'outcome'],
    ] as const)
      await runner.query(`
        update import_set i set ${into} = coalesce((select jsonb_object_agg(c.what, c.count) from (
          select ${column} as what, count(*) as count from import_row
           where import_id = i.id and ${column} is not null group by 1) c), '{}')`);
    // It was worked out by listing 150 days for each record that is registered. Now: so many days from Monday to
    // Friday on; and as many more as days without work lay between, until none did.
    await runner.query(`
      create or replace function working_day_after(start date, days integer) returns date language plpgsql stable as $$
      declare
        reached date := start;
        ahead integer := days;
        from_monday integer;
        next date;
      begin
        while ahead > 0 loop
          -- From a weekend one goes as from the Friday before it.
          from_monday := least(extract(isodow from reached)::integer, 5) - 1;
          next := date_trunc('week', reached)::date + (from_monday + ahead) / 5 * 7 + (from_monday + ahead) % 5;
          select count(*) into ahead from calendar_day c
           where c.day > reached and c.day <= next and extract(isodow from c.day) < 6;
          reached := next;
        end loop;
        return reached;
      end $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
