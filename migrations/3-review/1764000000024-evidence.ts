import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence: files by what they hold, links, and what each piece serves. Nothing an entry of the log names is ever deleted. */
export class Evidence1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.makeTables(runner);
    await this.guard(runner);
  }

  private async makeTables(runner: QueryRunner): Promise<void> {
    // A file arrives in chunks, outside of any long transaction; what nobody finished is swept away.
    await runner.query(
      'create table evidence_upload (id uuid constraint evidence_upload_pkey primary key, started_at timestamptz not null)',
    );
    await runner.query('create index evidence_upload_started_idx on evidence_upload (started_at)');
    await runner.query(`
      create table evidence_chunk (
        upload_id uuid not null constraint evidence_chunk_upload_fk references evidence_upload (id) on delete cascade,
        number integer not null,
        bytes bytea not null,
        constraint evidence_chunk_pkey primary key (upload_id, number)
      )`);
    // Bytes that do not shrink by being compressed again.
    await runner.query('alter table evidence_chunk alter bytes set storage external');
    await runner.query(`
      create table evidence_file (
        sha256 text constraint evidence_file_pkey primary key constraint evidence_file_digest_check check (sha256 ~ '^[0-9a-f]{64}$'),
        size bigint not null constraint evidence_file_size_check check (size > 0),
        media_type text not null,
        upload_id uuid constraint evidence_file_upload_fk references evidence_upload (id),
        stored_at timestamptz not null
      )`);
    await runner.query('create unique index evidence_file_upload_idx on evidence_file (upload_id)');
    await runner.query(`
      create table evidence (
        id uuid constraint evidence_pkey primary key,
        system_id uuid not null constraint evidence_system_fk references ai_system (id),
        kind text not null constraint evidence_kind_check check (kind in ('file', 'link')),
        title text not null constraint evidence_title_check check (char_length(title) between 1 and 300),
        sha256 text constraint evidence_file_fk references evidence_file (sha256),
        file_name text constraint evidence_name_check check (char_length(file_name) between 1 and 255),
        url text constraint evidence_url_check check (url ~ '^https?://' and char_length(url) <= 2000),
        valid_until date,
        added_by uuid not null constraint evidence_added_by_fk references person (id),
        added_at timestamptz not null,
        withdrawn_by uuid constraint evidence_withdrawn_by_fk references person (id),
        withdrawn_at timestamptz,
        withdrawal_reason text constraint evidence_withdrawal_check check (char_length(withdrawal_reason) between 1 and 1000),
        constraint evidence_file_check check (kind <> 'file' or (num_nulls(sha256, file_name) = 0 and url is null)),
        constraint evidence_link_check check (kind <> 'link' or (num_nulls(sha256, file_name) = 2 and url is not null)),
        constraint evidence_withdrawn_check check (num_nulls(withdrawn_by, withdrawn_at, withdrawal_reason) in (0, 3))
      )`);
    await runner.query('create index evidence_system_idx on evidence (system_id, added_at)');
    await runner.query('create index evidence_sha256_idx on evidence (sha256)');
    await runner.query(`
      create table evidence_use (
        evidence_id uuid not null constraint evidence_use_evidence_fk references evidence (id),
        target text not null constraint evidence_use_target_check check (target ~ '^[a-z]+:[A-Za-z0-9_.-]{1,100}$'),
        system_id uuid not null constraint evidence_use_system_fk references ai_system (id),
        constraint evidence_use_pkey primary key (evidence_id, target)
      )`);
    await runner.query('create index evidence_use_target_idx on evidence_use (system_id, target)');
  }

  private async guard(runner: QueryRunner): Promise<void> {
    for (const table of ['evidence', 'evidence_use']) {
      await runner.query(`
        create function demand_entry_${table}() returns trigger language plpgsql
          security definer set search_path = pg_catalog, public as $$
        declare system uuid := case tg_op when 'DELETE' then old.system_id else new.system_id end;
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = system::text) then
            raise exception 'a change of ${table} needs an audit entry in the same transaction' using errcode = 'RG010';
          end if;
          return null;
        end $$`);
      await runner.query(`create constraint trigger ${table}_demands_entry after insert or update or delete on ${table}
        deferrable initially deferred for each row execute function demand_entry_${table}()`);
    }
    for (const table of ['evidence', 'evidence_use', 'evidence_file', 'evidence_chunk', 'evidence_upload']) {
      await runner.query(
        `create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change()`,
      );
    }
    await runner.query(`
      create function guard_evidence() returns trigger language plpgsql as $$
      begin
        if old.withdrawn_at is not null or (new.id, new.system_id, new.kind, new.sha256, new.file_name, new.url, new.added_by, new.added_at)
           is distinct from (old.id, old.system_id, old.kind, old.sha256, old.file_name, old.url, old.added_by, old.added_at) then
          raise exception 'evidence is never changed; withdraw it' using errcode = 'RG011';
        end if;
        return new;
      end $$`);
    await runner.query(
      'create trigger evidence_guard before update on evidence for each row execute function guard_evidence()',
    );
    await runner.query(
      'create trigger evidence_never_deleted before delete on evidence for each row execute function refuse_change()',
    );
    await runner.query(
      'create trigger evidence_file_append_only before update or delete on evidence_file for each row execute function refuse_change()',
    );
    await runner.query(
      'create trigger evidence_chunk_never_changed before update on evidence_chunk for each row execute function refuse_change()',
    );
    // The chunks of a file that is kept are kept.
    await runner.query(`
      create function guard_chunk() returns trigger language plpgsql as $$
      begin
        if exists (select from evidence_file f where f.upload_id = old.upload_id) then raise exception 'the file is kept' using errcode = 'RG011'; end if;
        return old;
      end $$`);
    await runner.query(
      'create trigger evidence_chunk_kept before delete on evidence_chunk for each row execute function guard_chunk()',
    );
    await runner.query('grant select, insert on evidence_file, evidence to registry_app');
    await runner.query('grant update (withdrawn_by, withdrawn_at, withdrawal_reason) on evidence to registry_app');
    await runner.query('grant select, insert, delete on evidence_upload, evidence_chunk, evidence_use to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
