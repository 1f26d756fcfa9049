import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a row answers of the questions of the law, as far as it is news, and whether that is recorded. */
export class ImportedAnswers1796300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_row
        add column answers jsonb,
        add column is_answered boolean not null default false,
        add constraint import_row_answered_check check (not is_answered or answers is not null)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
