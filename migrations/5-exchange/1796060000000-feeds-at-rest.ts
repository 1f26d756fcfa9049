import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a program sent is compared once more for the rest of it, and only that comparison tells of what waits. */
export class FeedsAtRest1796060000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_set drop constraint import_set_goes_on_check,
        add constraint import_set_goes_on_check check (goes_on in ('dry', 'apply', 'tell'))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
