import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that programs send on their own: what of them is applied without anybody looking, and what waits. */
export class Feeds1796029000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_feed (
        person_id uuid not null constraint import_feed_person_fk references person (id),
        source text not null,
        applies text[] not null default '{}',
        waiting text,
        changed_at timestamptz not null,
        constraint import_feed_pkey primary key (person_id, source),
        constraint import_feed_applies_check check (applies <@ array['new', 'changed'])
      )`);
    await runner.query('grant select, insert, update on import_feed to registry_app');
    await runner.query(`
      alter table import_set
        add column is_feed boolean not null default false,
        add column goes_on text,
        add column applies text[] not null default '{}',
        add constraint import_set_goes_on_check check (goes_on in ('dry', 'apply')),
        add constraint import_set_applies_check check (applies <@ array['new', 'changed'])`);
    for (const [table, constraint] of [
      ['notice', 'notice_kind_check'],
      ['notice_preference', 'notice_preference_kind_check'],
    ]) {
      const [row]: { definition: string }[] = await runner.query(
        'select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1',
        [constraint],
      );
      const kinds = [...(row?.definition ?? '').matchAll(/'([a-z_]+)'/g)].map(([, kind]) => kind ?? '');
      const all = [...new Set([...kinds, 'import_waiting'])].map((kind) => `'${kind}'`).join(', ');
      await runner.query(
        `alter table ${table} drop constraint ${constraint}, add constraint ${constraint} check (kind in (${all}))`,
      );
    }
    await runner.query('create index import_set_feed_idx on import_set (started_by, source, started_at) where is_feed');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
