import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers of days that have been. They follow from the log and are counted again where they are missing, so the table
 * need not survive a fall of the server. The indexes find what changed since a day.
 */
export class Figures1796710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table figure_day (
        day date constraint figure_day_pkey primary key,
        figures jsonb not null
      )`);
    await runner.query('grant select, insert on figure_day to registry_app');
    await runner.query('create index ai_system_registered_idx on ai_system (registered_at)');
    await runner.query('create index ai_system_retired_idx on ai_system (retired_on) where retired_on is not null');
    await runner.query('create index assessment_at_idx on assessment (assessed_at)');
    await runner.query('create index review_decision_at_idx on review_decision (decided_at)');
    await runner.query(`
      create index audit_entry_link_idx on audit_entry (subject_id, seq)
       where subject_type = 'AiSystem' and jsonb_path_exists(payload, '$.parts.keyvalue().key ? (@ starts with "link:")')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
