import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two kinds of notices more: that the public reads a record or no longer does, and that a set was withdrawn. */
export class NoticesOfPublicSets1796200000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, constraint] of [
      ['notice', 'notice_kind_check'],
      ['notice_preference', 'notice_preference_kind_check'],
    ]) {
      const [row]: { definition: string }[] = await runner.query(
        'select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1',
        [constraint],
      );
      const kinds = [...(row?.definition ?? '').matchAll(/'([a-z_]+)'/g)].map(([, kind]) => kind ?? '');
      const all = [...new Set([...kinds, 'public_set_made', 'public_set_withdrawn'])]
        .map((kind) => `'${kind}'`)
        .join(', ');
      await runner.query(
        `alter table ${table} drop constraint ${constraint}, add constraint ${constraint} check (kind in (${all}))`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
