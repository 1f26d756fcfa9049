import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who looks at which record just now. It is told to colleagues who look at the same one, is gone a moment after they
 * have left, and need not survive a fall of the server.
 */
export class Presence1796600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table presence (
        person_id uuid not null constraint presence_person_fk references person (id),
        system_id uuid not null constraint presence_system_fk references ai_system (id),
        seen_at timestamptz not null,
        constraint presence_pkey primary key (person_id, system_id)
      )`);
    await runner.query('create index presence_system_idx on presence (system_id)');
    await runner.query('create index presence_seen_idx on presence (seen_at)');
    await runner.query('grant select, insert, update, delete on presence to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
