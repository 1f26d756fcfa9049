import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that arrive before what they serve is said, and addresses at which calendar programs read the days of duties. */
export class DutyAnswers1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.keepArrivals(runner);
    await this.keepAddresses(runner);
    // Systems are listed by the first of their duties; what has no day comes last.
    await runner.query(
      `create index duty_due_idx on duty (coalesce(late_after, 'infinity'::date), id) where lapsed_at is null`,
    );
  }

  /** On their way, like the uploads they are of: gone with them after a day. */
  private async keepArrivals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence_arrival (
        id uuid not null constraint evidence_arrival_pkey primary key
          constraint evidence_arrival_upload_fk references evidence_upload (id) on delete cascade,
        person_id uuid not null constraint evidence_arrival_person_fk references person (id),
        sha256 text not null constraint evidence_arrival_digest_check check (sha256 ~ '^[0-9a-f]{64}$'),
        size bigint not null constraint evidence_arrival_size_check check (size > 0),
        media_type text not null,
        file_name text not null,
        is_elsewhere boolean not null,
        arrived_at timestamptz not null
      )`);
    await runner.query('create index evidence_arrival_arrived_idx on evidence_arrival (arrived_at)');
    await runner.query('create index evidence_arrival_person_idx on evidence_arrival (person_id)');
    await runner.query('grant select, insert, delete on evidence_arrival to registry_app');
  }

  /** One that lives for a person; it can only end. When it was used is no part of the register. */
  private async keepAddresses(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_address (
        id uuid not null constraint calendar_address_pkey primary key,
        person_id uuid not null constraint calendar_address_person_fk references person (id),
        token_hash text not null constraint calendar_address_hash_key unique
          constraint calendar_address_hash_check check (token_hash ~ '^[0-9a-f]{64}$'),
        created_at timestamptz not null,
        revoked_at timestamptz constraint calendar_address_revoked_check check (revoked_at >= created_at)
      )`);
    await runner.query(
      'create unique index calendar_address_living_idx on calendar_address (person_id) where revoked_at is null',
    );
    await runner.query('create index calendar_address_person_idx on calendar_address (person_id)');
    await runner.query(`
      create table calendar_address_use (
        address_id uuid not null constraint calendar_address_use_pkey primary key
          constraint calendar_address_use_address_fk references calendar_address (id),
        used_at timestamptz not null
      )`);
    await runner.query(`select guard_table('calendar_address', 'Person', '$row.person_id')`);
    await runner.query(`
      create function guard_calendar_address() returns trigger language plpgsql as $$
      begin
        if (new.id, new.person_id, new.token_hash, new.created_at) is distinct from (old.id, old.person_id, old.token_hash, old.created_at)
           or old.revoked_at is not null then
          raise exception 'an address of a calendar is revoked, never changed' using errcode = 'check_violation', constraint = 'guard.never-changed';
        end if;
        return new;
      end $$`);
    await runner.query(
      'create trigger calendar_address_guard before update on calendar_address for each row execute function guard_calendar_address()',
    );
    await runner.query(
      'create trigger calendar_address_never_deleted before delete on calendar_address for each row execute function refuse_change()',
    );
    await runner.query('grant select, insert on calendar_address to registry_app');
    await runner.query('grant update (revoked_at) on calendar_address to registry_app');
    await runner.query('grant select, insert, update on calendar_address_use to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
