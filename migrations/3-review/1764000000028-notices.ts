import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'mentioned', 'commented', 'review_waiting', 'review_assigned', 'review_returned', 'review_answered', 'review_decided', 'review_due_again', 'consent_wanted', 'consent_answered',
  'duty_due', 'duty_overdue', 'duty_escalated', 'evidence_expiring', 'incident_reported', 'incident_triaged', 'incident_due', 'system_handed_over', 'join_asked', 'join_answered',
  'access_asked', 'role_given', 'rules_proposed', 'view_changed'`;

/**
 * Notices, mail and webhooks. They follow the log and the calendar; what they say is in the log or follows from it,
 * so that they need no entries of their own. Whom webhooks tell is a decision, and has one.
 */
export class Notices1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // How far the log has been followed. A register that gets this today does not tell what happened long ago.
    await runner.query(`
      create table notice_cursor (
        one boolean constraint notice_cursor_pkey primary key constraint notice_cursor_one_check check (one),
        number bigint not null,
        reminded_at timestamptz,
        digest_on date
      )`);
    await runner.query(`insert into notice_cursor (one, number) select true, coalesce(max(number), 0) from audit_log`);
    await runner.query(`
      create table mail (
        id uuid constraint mail_pkey primary key,
        person_id uuid not null constraint mail_person_fk references person (id),
        mode text not null constraint mail_mode_check check (mode in ('now', 'daily')),
        state text not null default 'waiting' constraint mail_state_check check (state in ('waiting', 'sent', 'failed', 'needless')),
        attempts integer not null default 0,
        leased_until timestamptz,
        created_at timestamptz not null,
        sent_at timestamptz,
        last_error text constraint mail_error_check check (char_length(last_error) <= 500),
        constraint mail_sent_check check ((state = 'sent') = (sent_at is not null))
      )`);
    await runner.query('create index mail_person_idx on mail (person_id)');
    await runner.query('create index mail_created_idx on mail (created_at)');
    await runner.query(`
      create table notice (
        id uuid constraint notice_pkey primary key,
        person_id uuid not null constraint notice_person_fk references person (id),
        kind text not null constraint notice_kind_check check (kind in (${KINDS})),
        key text not null constraint notice_key_check check (char_length(key) between 1 and 200),
        system_id uuid constraint notice_system_fk references ai_system (id),
        by_id uuid constraint notice_by_fk references person (id),
        details jsonb not null,
        at timestamptz not null,
        read_at timestamptz,
        mail_mode text not null constraint notice_mail_mode_check check (mail_mode in ('now', 'daily', 'never')),
        mail_id uuid constraint notice_mail_fk references mail (id) on delete set null,
        constraint notice_person_key unique (person_id, key)
      )`);
    await runner.query('create index notice_list_idx on notice (person_id, at desc, id desc)');
    await runner.query('create index notice_unread_idx on notice (person_id) where read_at is null');
    await runner.query(
      `create index notice_unmailed_idx on notice (mail_mode, person_id) where mail_id is null and mail_mode <> 'never'`,
    );
    await runner.query('create index notice_mail_idx on notice (mail_id) where mail_id is not null');
    await runner.query('create index notice_system_idx on notice (system_id)');
    await runner.query(`
      create table notice_preference (
        person_id uuid not null constraint notice_preference_person_fk references person (id),
        kind text not null constraint notice_preference_kind_check check (kind in (${KINDS})),
        mail text not null constraint notice_preference_mail_check check (mail in ('now', 'daily', 'never')),
        constraint notice_preference_pkey primary key (person_id, kind)
      )`);
    await runner.query(`
      create table webhook (
        id uuid constraint webhook_pkey primary key,
        name text not null constraint webhook_name_check check (char_length(name) between 1 and 100),
        url text not null constraint webhook_url_check check (char_length(url) between 1 and 2000),
        intents text[] not null constraint webhook_intents_check check (cardinality(intents) <= 50),
        secret text not null constraint webhook_secret_check check (char_length(secret) between 30 and 200),
        is_active boolean not null,
        created_by uuid not null constraint webhook_person_fk references person (id),
        created_at timestamptz not null,
        version integer not null
      )`);
    await runner.query(`
      create table webhook_delivery (
        id uuid constraint webhook_delivery_pkey primary key,
        webhook_id uuid not null constraint webhook_delivery_webhook_fk references webhook (id),
        entry bigint,
        intent text not null,
        event jsonb not null,
        state text not null default 'waiting' constraint webhook_delivery_state_check check (state in ('waiting', 'delivered', 'dead')),
        attempts integer not null default 0,
        leased_until timestamptz,
        created_at timestamptz not null,
        last_attempt_at timestamptz,
        last_status integer,
        last_error text constraint webhook_delivery_error_check check (char_length(last_error) <= 500),
        constraint webhook_delivery_key unique (webhook_id, entry)
      )`);
    await runner.query(
      'create index webhook_delivery_list_idx on webhook_delivery (webhook_id, created_at desc, id desc)',
    );
    await runner.query(
      `create index webhook_delivery_open_idx on webhook_delivery (webhook_id, state) where state <> 'delivered'`,
    );
    await runner.query('create index webhook_delivery_created_idx on webhook_delivery (created_at)');
    await runner.query(`
      create function demand_entry_webhook() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public as $$
      begin
        if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'Webhook' and subject_id = new.id::text) then
          raise exception 'a change of webhook needs an audit entry in the same transaction' using errcode = 'RG010';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger webhook_demands_entry after insert or update on webhook
      deferrable initially deferred for each row execute function demand_entry_webhook()`);
    await runner.query(
      `create trigger webhook_never_deleted before delete on webhook for each row execute function refuse_change()`,
    );
    await runner.query(
      `create trigger webhook_no_truncate before truncate on webhook for each statement execute function refuse_change()`,
    );
    await runner.query('grant select, insert, update on webhook to registry_app');
    await runner.query('grant select, update on notice_cursor to registry_app');
    // What is old is thrown away: nobody needs to know for ever who was told what.
    await runner.query(
      'grant select, insert, update, delete on notice, mail, notice_preference, webhook_delivery to registry_app',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
