import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways of looking at the register that people keep, share and follow. No part of the register: no entry, and thrown away at will. */
export class Views1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_view (
        id uuid primary key,
        owner_id uuid not null constraint saved_view_owner_fk references person (id),
        name text not null constraint saved_view_name_check check (char_length(name) between 1 and 100),
        filters jsonb not null constraint saved_view_filters_check check (jsonb_typeof(filters) = 'object' and octet_length(filters::text) <= 20000),
        is_shared boolean not null,
        version integer not null default 1 constraint saved_view_version_check check (version >= 1),
        constraint saved_view_name_key unique (owner_id, name)
      )`);
    await runner.query('create index saved_view_shared_idx on saved_view (lower(name), id) where is_shared');
    await runner.query(`
      create table view_subscription (
        view_id uuid not null constraint view_subscription_view_fk references saved_view (id) on delete cascade,
        person_id uuid not null constraint view_subscription_person_fk references person (id),
        seen_at timestamptz not null,
        constraint view_subscription_pkey primary key (person_id, view_id)
      )`);
    await runner.query('create index view_subscription_view_idx on view_subscription (view_id)');
    await runner.query('grant select, insert, update, delete on saved_view, view_subscription to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
