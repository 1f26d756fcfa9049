import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who saves a draft says over which state of it. The number comes from a sequence: a draft that was thrown away and begun anew
 * is another state than the one before. It stays within the nine digits of an `If-Match`.
 */
export class DraftVersions1764000000065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create sequence draft_version_seq as integer maxvalue 999999999 cycle');
    await runner.query(`alter table draft add version integer not null default nextval('draft_version_seq')`);
    await runner.query('alter sequence draft_version_seq owned by draft.version');
    await runner.query('grant usage on sequence draft_version_seq to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
