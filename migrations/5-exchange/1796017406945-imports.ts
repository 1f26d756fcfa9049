import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of records on their way in: what was read, how it is taken over, what came of each row; and of each record that
 * came so, what its source said of it last.
 */
export class Imports1796017406945 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.sets(runner);
    await this.rows(runner);
    await this.sources(runner);
    // What came in and is no evidence lies there for as long as somebody holds it.
    await runner.query('alter table evidence_upload add column is_held boolean not null default false');
    await runner.query('grant update (is_held) on evidence_upload to registry_app');
    // A record that an import made and that was taken back with it: retired, and in no list.
    await runner.query('alter table ai_system add column is_withdrawn boolean not null default false');
    await runner.query(`
      alter table ai_system add constraint ai_system_withdrawn_check check (not is_withdrawn or stage = 'retired')`);
    await runner.query('create index ai_system_withdrawn_idx on ai_system (id) where is_withdrawn');
  }

  private async sets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_set (
        id uuid constraint import_set_pkey primary key,
        source text not null,
        state text not null,
        started_by uuid not null constraint import_set_person_fk references person (id),
        token_id uuid constraint import_set_token_fk references api_token (id),
        scopes text[],
        started_at timestamptz not null,
        changed_at timestamptz not null,
        file_name text not null,
        file_size bigint not null,
        file_sha256 text not null,
        upload_id uuid constraint import_set_upload_fk references evidence_upload (id),
        found jsonb not null,
        form jsonb not null,
        headers text[] not null default '{}',
        mapping jsonb not null default '{"columns":{},"values":{},"days":{}}',
        rows integer not null default 0,
        refused jsonb,
        batch uuid,
        which text,
        is_cancelled boolean not null default false,
        version integer not null default 1,
        constraint import_set_state_check check (state in
          ('reading', 'read', 'comparing', 'compared', 'applying', 'applied', 'undoing', 'undone', 'refused')),
        constraint import_set_which_check check (which in ('all', 'valid')),
        constraint import_set_refused_check check ((state = 'refused') = (refused is not null))
      )`);
    await runner.query('create index import_set_person_idx on import_set (started_by, started_at desc)');
    await runner.query('create index import_set_upload_idx on import_set (upload_id)');
    await runner.query('grant select, insert, update, delete on import_set to registry_app');
  }

  private async rows(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_row (
        import_id uuid not null constraint import_row_set_fk references import_set (id) on delete cascade,
        number integer not null,
        cells jsonb not null,
        flags jsonb not null default '{}',
        kind text,
        decision text,
        chosen_id uuid constraint import_row_chosen_fk references ai_system (id),
        base_key text,
        nth integer not null default 1,
        said jsonb not null default '{}',
        faults jsonb not null default '[]',
        changes jsonb not null default '{}',
        twin_row integer,
        system_id uuid constraint import_row_system_fk references ai_system (id),
        base_version integer,
        outcome text,
        made_id uuid constraint import_row_made_fk references ai_system (id),
        made_version integer,
        constraint import_row_pkey primary key (import_id, number),
        constraint import_row_kind_check check (kind in ('new', 'changed', 'unchanged', 'duplicate', 'invalid', 'skipped')),
        constraint import_row_decision_check check (decision in ('take', 'skip', 'join')),
        constraint import_row_chosen_check check ((chosen_id is not null) = (decision is not distinct from 'join')),
        constraint import_row_outcome_check check (outcome in ('registered', 'changed', 'failed', 'undone'))
      )`);
    await runner.query('create index import_row_kind_idx on import_row (import_id, kind, number)');
    await runner.query('create index import_row_key_idx on import_row (import_id, base_key, number)');
    await runner.query('create index import_row_made_idx on import_row (made_id) where made_id is not null');
    await runner.query('grant select, insert, update, delete on import_row to registry_app');
  }

  private async sources(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_origin (
        source text not null,
        source_key text not null,
        system_id uuid not null constraint import_origin_system_fk references ai_system (id),
        import_id uuid not null constraint import_origin_set_fk references import_set (id),
        row_number integer not null,
        said jsonb not null,
        besides jsonb not null,
        constraint import_origin_pkey primary key (source, source_key)
      )`);
    await runner.query('create index import_origin_system_idx on import_origin (system_id)');
    await runner.query('create index import_origin_set_idx on import_origin (import_id)');
    await runner.query(`
      create table import_source (
        name text constraint import_source_pkey primary key,
        mapping jsonb not null,
        changed_by uuid not null constraint import_source_person_fk references person (id),
        changed_at timestamptz not null
      )`);
    await runner.query('grant select, insert, update, delete on import_origin to registry_app');
    await runner.query('grant select, insert, update on import_source to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
