import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units, people, role grants and sessions; and the role under which the application runs. */
export class People1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        create role registry_app nologin;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    await runner.query(`
      create table organisation_unit (
        id uuid primary key,
        code text not null constraint organisation_unit_code_key unique,
        name_en text not null,
        name_fr text not null,
        parent_id uuid constraint organisation_unit_parent_fk references organisation_unit (id),
        constraint organisation_unit_code_check check (code ~ '^[A-Z0-9][A-Z0-9.]{0,39}$'),
        constraint organisation_unit_parent_check check (parent_id <> id)
      )`);
    await runner.query(`
      create table person (
        id uuid primary key,
        subject text not null constraint person_subject_key unique,
        name text not null,
        unit_id uuid not null constraint person_unit_fk references organisation_unit (id),
        language text not null constraint person_language_check check (language in ('en', 'fr')),
        active boolean not null default true
      )`);
    await runner.query(`
      create table role_grant (
        id uuid primary key,
        person_id uuid not null constraint role_grant_person_fk references person (id),
        role text not null constraint role_grant_role_check
          check (role in ('staff', 'compliance', 'auditor', 'strategy', 'admin')),
        granted_by uuid constraint role_grant_granted_by_fk references person (id),
        constraint role_grant_person_role_key unique (person_id, role),
        constraint role_grant_self_check check (granted_by <> person_id)
      )`);
    await runner.query(`
      create table session (
        token_hash text primary key,
        person_id uuid not null constraint session_person_fk references person (id),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        constraint session_expiry_check check (expires_at > created_at)
      )`);
    await runner.query('create index session_expires_at_idx on session (expires_at)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
