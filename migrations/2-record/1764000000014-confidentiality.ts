import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may read a record, who helps to keep it, and what of it is not published. */
export class Confidentiality1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ai_system
        add visibility text not null default 'institution'
          constraint ai_system_visibility_check check (visibility in ('institution', 'unit', 'restricted')),
        add restriction_reason text
          constraint ai_system_restriction_reason_check check (char_length(restriction_reason) between 1 and 1000),
        add withheld jsonb not null default '{}'
          constraint ai_system_withheld_check check (jsonb_typeof(withheld) = 'object'),
        add constraint ai_system_restricted_check check ((visibility = 'restricted') = (restriction_reason is not null))`);
    await runner.query(
      `create index ai_system_closed_idx on ai_system (visibility, unit_id) where visibility <> 'institution'`,
    );
    await runner.query(`
      create table system_editor (
        system_id uuid not null constraint system_editor_system_fk references ai_system (id),
        person_id uuid not null constraint system_editor_person_fk references person (id),
        constraint system_editor_pkey primary key (system_id, person_id)
      )`);
    await runner.query('create index system_editor_person_idx on system_editor (person_id)');
    await runner.query(`
      create function demand_entry_system_editor() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public as $$
      begin
        if not exists (
              select from audit_entry where tx = pg_current_xact_id()
                and subject_type = 'AiSystem' and subject_id = coalesce(new.system_id, old.system_id)::text) then
          raise exception 'a change of system_editor needs an audit entry in the same transaction' using errcode = 'RG010';
        end if;
        return null;
      end $$`);
    await runner.query(`
      create constraint trigger system_editor_demands_entry after insert or delete on system_editor
        deferrable initially deferred for each row execute function demand_entry_system_editor()`);
    await runner.query(`create trigger system_editor_never_moved before update on system_editor
      for each row execute function refuse_change()`);
    await runner.query(`create trigger system_editor_no_truncate before truncate on system_editor
      for each statement execute function refuse_change()`);
    await runner.query('grant select, insert, delete on system_editor to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
