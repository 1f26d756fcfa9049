import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of AI systems. */
export class Systems1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm');
    await runner.query('create sequence ai_system_number as integer');
    await runner.query(`
      create table ai_system (
        id uuid primary key,
        reference text not null constraint ai_system_reference_key unique,
        name text not null,
        summary text not null,
        unit_id uuid not null constraint ai_system_unit_fk references organisation_unit (id),
        intended_purpose text not null,
        stage text not null,
        origin text not null,
        owner_id uuid not null constraint ai_system_owner_fk references person (id),
        version integer not null,
        registered_at timestamptz not null,
        changed_at timestamptz not null,
        constraint ai_system_reference_check check (reference ~ '^AIS-[0-9]{4}-[0-9]{6,}$'),
        constraint ai_system_name_check check (char_length(name) between 1 and 200),
        constraint ai_system_summary_check check (char_length(summary) between 1 and 500),
        constraint ai_system_purpose_check check (char_length(intended_purpose) between 1 and 4000),
        constraint ai_system_stage_check
          check (stage in ('idea', 'development', 'pilot', 'in_use', 'suspended', 'retired')),
        constraint ai_system_origin_check
          check (origin in ('in_house', 'contracted', 'purchased', 'other_institution', 'open_source')),
        constraint ai_system_version_check check (version >= 1)
      )`);
    await runner.query('create index ai_system_changed_at_idx on ai_system (changed_at, id)');
    await runner.query('create index ai_system_name_idx on ai_system (lower(name), id)');
    await runner.query('create index ai_system_unit_idx on ai_system (unit_id)');
    await runner.query('create index ai_system_owner_idx on ai_system (owner_id)');
    await runner.query(`create index ai_system_text_idx on ai_system
      using gin ((lower(name || ' ' || reference || ' ' || summary)) gin_trgm_ops)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
