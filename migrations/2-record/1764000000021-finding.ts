import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An index for systems built on general-purpose models. */
export class Finding1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index ai_system_components_idx on ai_system using gin (components jsonb_path_ops)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
