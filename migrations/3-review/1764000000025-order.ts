import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The transaction that last wrote to a subject. Entries are sealed in the order of their transactions, so one that began earlier
 * may not follow one that began later on the same subject: it is carried out again.
 */
export class Order1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table audit_head add tx xid8');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
