import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-in at an OpenID provider, and asking for access. */
export class SignIn1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.keepSignIns(runner);
    await this.keepRequests(runner);
  }

  /** What lies between leaving for the provider and coming back, and what it has signed out. No part of the register. */
  private async keepSignIns(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table session add provider_session text constraint session_provider_session_check check (char_length(provider_session) <= 255)`,
    );
    await runner.query(
      'create index session_provider_session_idx on session (provider_session) where provider_session is not null',
    );
    await runner.query(`
      create table sign_in_attempt (
        state text primary key,
        cookie_hash text not null,
        nonce text not null,
        verifier text not null,
        return_to text not null constraint sign_in_attempt_return_to_check check (return_to like '/%'),
        expires_at timestamptz not null
      )`);
    await runner.query('create index sign_in_attempt_expires_at_idx on sign_in_attempt (expires_at)');
    await runner.query(`
      create table guest (
        token_hash text primary key,
        subject text not null,
        name text not null,
        mail text,
        unit_id uuid constraint guest_unit_fk references organisation_unit (id),
        language text not null,
        expires_at timestamptz not null
      )`);
    await runner.query('create index guest_expires_at_idx on guest (expires_at)');
    await runner.query('create table logout_token (id text primary key, expires_at timestamptz not null)');
    await runner.query('create index logout_token_expires_at_idx on logout_token (expires_at)');
    await runner.query('grant select, insert, delete on sign_in_attempt, guest, logout_token to registry_app');
  }

  private async keepRequests(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table access_request (
        id uuid primary key,
        subject text not null constraint access_request_subject_check check (char_length(subject) between 1 and 255),
        name text not null constraint access_request_name_check check (char_length(name) between 1 and 200),
        mail text constraint access_request_mail_check check (mail ~ '^[^@\\s]+@[^@\\s]+$' and char_length(mail) <= 254),
        language text not null constraint access_request_language_check check (language in ('en', 'fr', 'de')),
        unit_id uuid constraint access_request_unit_fk references organisation_unit (id),
        reason text not null constraint access_request_reason_check check (char_length(reason) between 1 and 1000),
        state text not null constraint access_request_state_check check (state in ('open', 'granted', 'refused')),
        requested_at timestamptz not null,
        settled_by uuid constraint access_request_settled_by_fk references person (id),
        settled_at timestamptz,
        answer text constraint access_request_answer_check check (char_length(answer) between 1 and 1000),
        person_id uuid constraint access_request_person_fk references person (id),
        constraint access_request_settled_check check ((state = 'open') = (settled_at is null) and (settled_by is null) = (settled_at is null)),
        constraint access_request_granted_check check ((state = 'granted') = (person_id is not null)),
        constraint access_request_refused_check check (state <> 'refused' or answer is not null)
      )`);
    await runner.query(`create unique index access_request_open_key on access_request (subject) where state = 'open'`);
    await runner.query('create index access_request_subject_idx on access_request (subject, requested_at desc)');
    await runner.query('create index access_request_requested_at_idx on access_request (requested_at, id)');
    await runner.query(`
      create function demand_entry_access_request() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AccessRequest' and subject_id = new.id::text) then
          raise exception 'a change of access_request needs an audit entry in the same transaction' using errcode = 'RG010';
        end if;
        return null;
      end $$`);
    await runner.query(`
      create constraint trigger access_request_demands_entry after insert or update on access_request
        deferrable initially deferred for each row execute function demand_entry_access_request()`);
    await runner.query(
      'create trigger access_request_never_deleted before delete on access_request for each row execute function refuse_change()',
    );
    await runner.query(
      'create trigger access_request_no_truncate before truncate on access_request for each statement execute function refuse_change()',
    );
    await runner.query('grant select, insert on access_request to registry_app');
    await runner.query(
      'grant update (name, mail, subject, state, settled_by, settled_at, answer, person_id) on access_request to registry_app',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
