import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Incidents: what went wrong, by when the authority has to know, who was told, and what came of it. */
export class Incidents1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create sequence incident_number');
    await runner.query(`
      create table incident (
        id uuid constraint incident_pkey primary key,
        reference text not null constraint incident_reference_key unique constraint incident_reference_check check (reference ~ '^INC-[0-9]{4}-[0-9]{4,}$'),
        system_id uuid not null constraint incident_system_fk references ai_system (id),
        title text not null constraint incident_title_check check (char_length(title) between 1 and 200),
        description text not null constraint incident_description_check check (char_length(description) between 1 and 8000),
        kinds text[] not null constraint incident_kinds_check
          check (cardinality(kinds) between 1 and 7 and kinds <@ array['death', 'health', 'infrastructure', 'fundamental_rights', 'property', 'environment', 'other']),
        is_widespread boolean not null,
        occurred_on date,
        aware_at timestamptz not null,
        state text not null constraint incident_state_check check (state in ('reported', 'triaged', 'closed')),
        is_serious boolean,
        due_on date,
        reported_by uuid not null constraint incident_reported_by_fk references person (id),
        reported_at timestamptz not null,
        triaged_by uuid constraint incident_triaged_by_fk references person (id),
        triaged_at timestamptz,
        triage_note text constraint incident_triage_note_check check (char_length(triage_note) between 1 and 4000),
        closed_by uuid constraint incident_closed_by_fk references person (id),
        closed_at timestamptz,
        cause text constraint incident_cause_check check (char_length(cause) between 1 and 4000),
        correction text constraint incident_correction_check check (char_length(correction) between 1 and 4000),
        outcome text constraint incident_outcome_check check (char_length(outcome) between 1 and 4000),
        version integer not null,
        constraint incident_aware_check check (aware_at <= reported_at),
        constraint incident_triaged_check check ((state = 'reported') = (is_serious is null) and num_nulls(is_serious, triaged_by, triaged_at, triage_note) in (0, 4)),
        constraint incident_closed_check check ((state = 'closed') = (closed_at is not null) and num_nulls(closed_by, closed_at, cause, correction, outcome) in (0, 5))
      )`);
    await runner.query('create index incident_system_idx on incident (system_id, reported_at)');
    await runner.query(`create index incident_due_idx on incident (due_on) where due_on is not null`);
    await runner.query('create index incident_list_idx on incident (reported_at, id)');
    await runner.query(`
      create table incident_system (
        incident_id uuid not null constraint incident_system_incident_fk references incident (id),
        system_id uuid not null constraint incident_system_system_fk references ai_system (id),
        constraint incident_system_pkey primary key (incident_id, system_id)
      )`);
    await runner.query('create index incident_system_system_idx on incident_system (system_id)');
    await runner.query(`
      create table incident_informed (
        incident_id uuid not null constraint incident_informed_incident_fk references incident (id),
        whom text not null constraint incident_informed_whom_check check (whom in ('authority', 'provider')),
        on_day date not null,
        reference text constraint incident_informed_reference_check check (char_length(reference) between 1 and 300),
        constraint incident_informed_pkey primary key (incident_id, whom)
      )`);
    await runner.query(`
      create table incident_event (
        id uuid constraint incident_event_pkey primary key,
        incident_id uuid not null constraint incident_event_incident_fk references incident (id),
        at timestamptz not null,
        text text not null constraint incident_event_text_check check (char_length(text) between 1 and 4000),
        added_by uuid not null constraint incident_event_person_fk references person (id),
        added_at timestamptz not null
      )`);
    await runner.query('create index incident_event_incident_idx on incident_event (incident_id, at)');
    for (const [table, id] of [
      ['incident', 'id'],
      ['incident_system', 'incident_id'],
      ['incident_informed', 'incident_id'],
      ['incident_event', 'incident_id'],
    ] as const) {
      await runner.query(`
        create function demand_entry_${table}() returns trigger language plpgsql
          security definer set search_path = pg_catalog, public as $$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'Incident' and subject_id = new.${id}::text) then
            raise exception 'a change of ${table} needs an audit entry in the same transaction' using errcode = 'RG010';
          end if;
          return null;
        end $$`);
      await runner.query(`create constraint trigger ${table}_demands_entry after insert or update on ${table}
        deferrable initially deferred for each row execute function demand_entry_${table}()`);
      await runner.query(
        `create trigger ${table}_never_deleted before delete on ${table} for each row execute function refuse_change()`,
      );
      await runner.query(
        `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
      );
    }
    for (const table of ['incident_system', 'incident_informed', 'incident_event']) {
      await runner.query(
        `create trigger ${table}_append_only before update on ${table} for each row execute function refuse_change()`,
      );
    }
    await runner.query('grant usage on sequence incident_number to registry_app');
    await runner.query('grant select, insert, update on incident to registry_app');
    await runner.query('grant select, insert on incident_system, incident_informed, incident_event to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
