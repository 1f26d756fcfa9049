import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEW_KINDS = ['tokens_tried', 'evidence_damaged'];

/** How often what was refused, by the hour and without saying to whom; notices about tokens tried in vain and files that changed. */
export class Refusals1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table refusal_count (
        hour timestamptz not null,
        code text not null constraint refusal_count_code_check check (code ~ '^[a-z.-]{1,60}$'),
        times bigint not null constraint refusal_count_times_check check (times > 0),
        constraint refusal_count_pkey primary key (hour, code)
      )`);
    await runner.query('grant select, insert, update, delete on refusal_count to registry_app');
    for (const [table, constraint] of [
      ['notice', 'notice_kind_check'],
      ['notice_preference', 'notice_preference_kind_check'],
    ]) {
      const [row]: { definition: string }[] = await runner.query(
        'select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1',
        [constraint],
      );
      const kinds = [...(row?.definition ?? '').matchAll(/'([a-z_]+)'/g)].map(([, kind]) => kind ?? '');
      const all = [...new Set([...kinds, ...NEW_KINDS])].map((kind) => `'${kind}'`).join(', ');
      await runner.query(
        `alter table ${table} drop constraint ${constraint}, add constraint ${constraint} check (kind in (${all}))`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
