import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session can be recognised and ended by the person whose it is, and ends by itself when nobody uses it. */
export class Sessions1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        add id uuid not null default gen_random_uuid() constraint session_id_key unique,
        add seen_at timestamptz not null default now(),
        add agent text not null default '' constraint session_agent_check check (char_length(agent) <= 200)`);
    await runner.query('create index session_person_idx on session (person_id)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
