import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which records are in a public set, so that nobody has to read its files to know; they stand in its document too. */
export class SystemsOfPublicSets1796200000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public_set_system (
        set_id uuid not null constraint public_set_system_set_fk references public_set (id),
        system_id uuid not null constraint public_set_system_system_fk references ai_system (id),
        constraint public_set_system_pkey primary key (set_id, system_id)
      )`);
    await runner.query(`
      insert into public_set_system (set_id, system_id)
      select f.set_id, s.id
        from public_set_file f
        cross join lateral jsonb_array_elements(convert_from(f.bytes, 'UTF8')::jsonb -> 'systems') one
        join ai_system s on s.reference = one ->> 'reference'
       where f.name = 'systems.json'`);
    await runner.query(`select guard_table('public_set_system', 'PublicSet', '$row.set_id')`);
    await runner.query(
      `create trigger public_set_system_append_only before update or delete on public_set_system
         for each row execute function refuse_change()`,
    );
    await runner.query('grant select, insert on public_set_system to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
