import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log: entries, the head of each subject's chain, the sealed order, checkpoints. */
export class Audit1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        id bigint generated always as identity primary key,
        tx xid8 not null default pg_current_xact_id(),
        subject_type text not null,
        subject_id text not null,
        seq integer not null constraint audit_entry_seq_check check (seq >= 1),
        previous text,
        intent text not null,
        actor_kind text not null constraint audit_entry_actor_kind_check check (actor_kind in ('person', 'system')),
        actor_id text not null,
        at timestamptz not null,
        request_id text,
        payload_digest text not null,
        salt text not null,
        payload jsonb not null,
        hash text not null constraint audit_entry_hash_key unique,
        constraint audit_entry_subject_seq_key unique (subject_type, subject_id, seq),
        constraint audit_entry_previous_check check ((seq = 1) = (previous is null))
      )`);
    await runner.query('create index audit_entry_tx_idx on audit_entry (tx, id)');
    await runner.query(`
      create table audit_head (
        subject_type text not null,
        subject_id text not null,
        seq integer not null,
        hash text not null,
        constraint audit_head_pkey primary key (subject_type, subject_id)
      )`);
    await runner.query(`
      create table audit_log (
        number bigint primary key,
        entry_id bigint not null constraint audit_log_entry_key unique
          constraint audit_log_entry_fk references audit_entry (id),
        tx xid8 not null,
        link text not null,
        sealed_at timestamptz not null
      )`);
    await runner.query(`
      create table audit_checkpoint (
        size bigint primary key constraint audit_checkpoint_size_fk references audit_log (number),
        origin text not null,
        head text not null,
        at timestamptz not null,
        key text not null,
        signature text not null
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
