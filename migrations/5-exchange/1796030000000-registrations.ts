import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was registered in the EU database (Arts 49 and 60, Annexes VIII and IX), each entry with the points as they were handed in. An
 * entry never changes: one that was wrong is retracted, and the right one follows.
 */
export class Registrations1796030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table registration (
        system_id uuid not null constraint registration_system_fk references ai_system (id),
        number integer not null constraint registration_number_check check (number > 0),
        section text not null constraint registration_section_check check (section in ('A', 'B', 'C', 'IX')),
        channel text not null constraint registration_channel_check check (channel in ('public', 'authorities', 'non_public', 'national')),
        status text not null constraint registration_status_check check (status in ('registered', 'updated', 'withdrawn')),
        on_day date not null,
        registered_by uuid not null constraint registration_person_fk references person (id),
        on_behalf_of text constraint registration_behalf_check check (char_length(on_behalf_of) between 1 and 300),
        entry_number text constraint registration_entry_number_check check (char_length(entry_number) between 1 and 100),
        entry_url text constraint registration_entry_url_check check (char_length(entry_url) between 1 and 2000),
        schema text not null constraint registration_schema_check check (schema in ('2024-1689', '2026-1744')),
        points jsonb not null constraint registration_points_check check (jsonb_typeof(points) = 'array'),
        digest text not null constraint registration_digest_check check (digest ~ '^[0-9a-f]{64}$'),
        noted_by uuid not null constraint registration_noter_fk references person (id),
        noted_at timestamptz not null,
        constraint registration_pkey primary key (system_id, number)
      )`);
    await runner.query(`
      create table registration_retraction (
        system_id uuid not null,
        number integer not null,
        reason text not null constraint registration_retraction_reason_check check (char_length(reason) between 1 and 2000),
        retracted_by uuid not null constraint registration_retraction_person_fk references person (id),
        retracted_at timestamptz not null,
        constraint registration_retraction_pkey primary key (system_id, number),
        constraint registration_retraction_fk foreign key (system_id, number) references registration (system_id, number)
      )`);
    // What a test in real-world conditions is registered with is written down like the other documents.
    await runner.query(`
      alter table document_version drop constraint document_version_kind_check, add constraint document_version_kind_check
        check (kind in ('fria', 'dpia', 'instructions', 'oversight', 'logs', 'workers', 'informing', 'derogation', 'registration', 'conformity', 'real_world_test'))`);
    const texts = {
      registration: ['line:on_behalf_of', 'line:entry_number', 'line:entry_url', 'text:points'],
      registration_retraction: ['text:reason'],
    };
    for (const [table, columns] of Object.entries(texts)) {
      await runner.query(`select guard_table('${table}', 'AiSystem', '$row.system_id')`);
      await runner.query(
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`,
      );
      await runner.query(
        `create trigger ${table}_texts before insert or update on ${table}
           for each row execute function check_texts(${columns.map((one) => `'${one}'`).join(', ')})`,
      );
      await runner.query(`grant select, insert on ${table} to registry_app`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
