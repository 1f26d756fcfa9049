import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions of what the public may read, with their files. No row ever changes: a set that has to go is withdrawn. */
export class PublicSets1796050000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public_set (
        id uuid not null constraint public_set_pkey primary key,
        number integer not null constraint public_set_number_key unique constraint public_set_number_check check (number > 0),
        systems integer not null constraint public_set_systems_check check (systems >= 0),
        added integer not null constraint public_set_added_check check (added >= 0),
        removed integer not null constraint public_set_removed_check check (removed >= 0),
        changed integer not null constraint public_set_changed_check check (changed >= 0),
        made_by uuid not null constraint public_set_person_fk references person (id),
        made_at timestamptz not null
      )`);
    await runner.query(`
      create table public_set_file (
        set_id uuid not null constraint public_set_file_set_fk references public_set (id),
        name text not null constraint public_set_file_name_check check (name ~ '^[a-z]+(\\.[a-z]+){1,2}$'),
        sha256 text not null constraint public_set_file_digest_check check (sha256 = encode(sha256(bytes), 'hex')),
        bytes bytea not null,
        constraint public_set_file_pkey primary key (set_id, name)
      )`);
    await runner.query(`
      create table public_set_withdrawal (
        set_id uuid not null constraint public_set_withdrawal_pkey primary key
          constraint public_set_withdrawal_set_fk references public_set (id),
        reason text not null constraint public_set_withdrawal_reason_check check (char_length(reason) between 1 and 2000),
        withdrawn_by uuid not null constraint public_set_withdrawal_person_fk references person (id),
        withdrawn_at timestamptz not null
      )`);
    const ids = { public_set: 'id', public_set_file: 'set_id', public_set_withdrawal: 'set_id' };
    for (const [table, id] of Object.entries(ids)) {
      await runner.query(`select guard_table('${table}', 'PublicSet', '$row.${id}')`);
      await runner.query(
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`,
      );
      await runner.query(`grant select, insert on ${table} to registry_app`);
    }
    await runner.query(
      `create trigger public_set_withdrawal_texts before insert or update on public_set_withdrawal
         for each row execute function check_texts('text:reason')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
