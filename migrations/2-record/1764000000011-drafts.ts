import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people have typed and not yet sent: theirs alone, no part of the register, and thrown away when it is sent. */
export class Drafts1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table draft (
        person_id uuid not null constraint draft_person_fk references person (id),
        key text not null constraint draft_key_check check (key ~ '^[A-Za-z][A-Za-z0-9._-]{0,149}$'),
        content jsonb not null constraint draft_content_check check (octet_length(content::text) <= 400000),
        saved_at timestamptz not null,
        constraint draft_pkey primary key (person_id, key)
      )`);
    await runner.query('grant select, insert, update, delete on draft to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
