import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that the Act asks for: each saving is a version, and a version is never changed. */
export class Documents1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table document_version (
        system_id uuid not null constraint document_version_system_fk references ai_system (id),
        kind text not null constraint document_version_kind_check check (kind in ('fria', 'dpia', 'instructions', 'oversight', 'logs', 'workers', 'informing', 'derogation', 'registration', 'conformity')),
        number integer not null constraint document_version_number_check check (number > 0),
        state text not null constraint document_version_state_check check (state in ('draft', 'final')),
        content jsonb not null constraint document_version_content_check check (jsonb_typeof(content) = 'object'),
        saved_by uuid not null constraint document_version_person_fk references person (id),
        saved_at timestamptz not null,
        constraint document_version_pkey primary key (system_id, kind, number)
      )`);
    // The authority was told of this version (Art 27(3)).
    await runner.query(`
      create table document_notification (
        system_id uuid not null,
        kind text not null constraint document_notification_kind_check check (kind = 'fria'),
        number integer not null,
        on_day date not null,
        reference text constraint document_notification_reference_check check (char_length(reference) between 1 and 300),
        noted_by uuid not null constraint document_notification_person_fk references person (id),
        noted_at timestamptz not null,
        constraint document_notification_pkey primary key (system_id, kind, number),
        constraint document_notification_version_fk foreign key (system_id, kind, number) references document_version (system_id, kind, number)
      )`);
    for (const table of ['document_version', 'document_notification']) {
      await runner.query(`
        create function demand_entry_${table}() returns trigger language plpgsql
          security definer set search_path = pg_catalog, public as $$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = new.system_id::text) then
            raise exception 'a change of ${table} needs an audit entry in the same transaction' using errcode = 'RG010';
          end if;
          return null;
        end $$`);
      await runner.query(`create constraint trigger ${table}_demands_entry after insert or update on ${table}
        deferrable initially deferred for each row execute function demand_entry_${table}()`);
      await runner.query(
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change()`,
      );
      await runner.query(
        `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
      );
    }
    await runner.query('grant select, insert on document_version, document_notification to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
