import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft may be begun by a program: by which token, when, and what of it, for whoever goes on with it. */
export class DraftsOfPrograms1796020200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table draft
        add column token_id uuid constraint draft_token_fk references api_token (id),
        add column drafted_at timestamptz,
        add column drafted text[],
        add constraint draft_token_check check
          ((token_id is null) = (drafted_at is null) and (token_id is null) = (drafted is null))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
