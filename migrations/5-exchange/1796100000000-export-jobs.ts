import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that are written while nobody waits for them: what was asked for, how far it has come, and what came of it. */
export class ExportJobs1796100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table export_job (
        id uuid constraint export_job_pkey primary key,
        person_id uuid not null constraint export_job_person_fk references person (id),
        token_id uuid constraint export_job_token_fk references api_token (id),
        scopes text[],
        state text not null default 'waiting',
        table_name text not null,
        query jsonb not null,
        asked_at timestamptz not null,
        is_awaited boolean not null default true,
        attempts integer not null default 0,
        begun_at timestamptz,
        rows integer,
        written integer not null default 0,
        upload_id uuid constraint export_job_upload_fk references evidence_upload (id),
        size bigint,
        about jsonb,
        restricted uuid[] not null default '{}',
        rights text,
        refused jsonb,
        ended_at timestamptz,
        expires_at timestamptz,
        constraint export_job_state_check check (state in ('waiting', 'writing', 'ready', 'failed')),
        constraint export_job_table_check check (table_name in
          ('systems', 'duties', 'reviews', 'incidents', 'documents', 'actions', 'links', 'entries')),
        constraint export_job_ready_check check (state <> 'ready'
          or (upload_id is not null and size is not null and about is not null and rights is not null)),
        constraint export_job_refused_check check ((state = 'failed') = (refused is not null)),
        constraint export_job_ended_check check ((state in ('ready', 'failed')) = (ended_at is not null)
          and (ended_at is null) = (expires_at is null))
      )`);
    await runner.query('create index export_job_person_idx on export_job (person_id, asked_at desc)');
    await runner.query('create index export_job_expiry_idx on export_job (expires_at)');
    await runner.query('create index export_job_upload_idx on export_job (upload_id)');
    await runner.query('grant select, insert, update, delete on export_job to registry_app');
    for (const table of ['notice', 'notice_preference']) await addKinds(runner, table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}

async function addKinds(runner: QueryRunner, table: string): Promise<void> {
  const constraint = `${table}_kind_check`;
  const [row]: { definition: string }[] = await runner.query(
    'select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1',
    [constraint],
  );
  const before = [...(row?.definition ?? '').matchAll(/'([a-z_]+)'/g)].map(([, kind]) => kind ?? '');
  const all = [...new Set([...before, 'export_ready', 'export_failed'])].map((kind) => `'${kind}'`).join(', ');
  await runner.query(
    `alter table ${table} drop constraint ${constraint}, add constraint ${constraint} check (kind in (${all}))`,
  );
}
