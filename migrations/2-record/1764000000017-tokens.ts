import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens with which programs act for people, and keys that make a repeated request harmless. */
export class Tokens1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.keepTokens(runner);
    await this.keepKeys(runner);
    await runner.query(`
      alter table audit_entry drop constraint audit_entry_actor_kind_check,
        add constraint audit_entry_actor_kind_check check (actor_kind in ('person', 'token', 'system'))`);
  }

  private async keepTokens(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_token (
        id uuid primary key,
        person_id uuid not null constraint api_token_person_fk references person (id),
        name text not null constraint api_token_name_check check (char_length(name) between 1 and 100),
        token_hash text not null constraint api_token_hash_key unique constraint api_token_hash_check check (token_hash ~ '^[0-9a-f]{64}$'),
        scopes text[] not null constraint api_token_scopes_check check (cardinality(scopes) between 1 and 100),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        revoked_by uuid constraint api_token_revoked_by_fk references person (id),
        constraint api_token_expiry_check check (expires_at > created_at and expires_at <= created_at + interval '367 days'),
        constraint api_token_revoked_check check ((revoked_at is null) = (revoked_by is null))
      )`);
    await runner.query('create index api_token_person_idx on api_token (person_id)');
    // When it was used is no part of the register: kept apart, so that using a token is no change of it.
    await runner.query(`
      create table api_token_use (
        token_id uuid primary key constraint api_token_use_token_fk references api_token (id),
        used_at timestamptz not null
      )`);
    // What a token may do stands from the beginning; it can only end.
    await runner.query(`
      create function guard_api_token() returns trigger language plpgsql as $$
      begin
        if (new.id, new.person_id, new.name, new.token_hash, new.scopes, new.created_at, new.expires_at)
           is distinct from (old.id, old.person_id, old.name, old.token_hash, old.scopes, old.created_at, old.expires_at)
           or old.revoked_at is not null then
          raise exception 'a token is revoked, never changed' using errcode = 'RG011';
        end if;
        return new;
      end $$`);
    await runner.query(
      'create trigger api_token_guard before update on api_token for each row execute function guard_api_token()',
    );
    await runner.query(
      'create trigger api_token_never_deleted before delete on api_token for each row execute function refuse_change()',
    );
    await runner.query(`
      create function demand_entry_api_token() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'Person' and subject_id = new.person_id::text) then
          raise exception 'a change of api_token needs an audit entry in the same transaction' using errcode = 'RG010';
        end if;
        return null;
      end $$`);
    await runner.query(`
      create constraint trigger api_token_demands_entry after insert or update on api_token
        deferrable initially deferred for each row execute function demand_entry_api_token()`);
    await runner.query(
      `create trigger api_token_no_truncate before truncate on api_token for each statement execute function refuse_change()`,
    );
    await runner.query('grant select, insert on api_token to registry_app');
    await runner.query('grant update (revoked_at, revoked_by) on api_token to registry_app');
    await runner.query('grant select, insert, update on api_token_use to registry_app');
  }

  /** The key stands in the transaction of what it asked for; the answer is added when it is given. */
  private async keepKeys(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotency_key (
        person_id uuid not null constraint idempotency_key_person_fk references person (id),
        key text not null constraint idempotency_key_key_check check (char_length(key) between 1 and 128),
        request_digest text not null,
        created_at timestamptz not null,
        status integer,
        headers jsonb,
        body jsonb,
        constraint idempotency_key_pkey primary key (person_id, key)
      )`);
    await runner.query('create index idempotency_key_created_at_idx on idempotency_key (created_at)');
    await runner.query('grant select, insert, update, delete on idempotency_key to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
