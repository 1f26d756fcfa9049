import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'mentioned', 'commented', 'review_waiting', 'review_assigned', 'review_returned', 'review_answered', 'review_decided', 'review_due_again', 'consent_wanted', 'consent_answered',
  'duty_given', 'duty_due', 'duty_overdue', 'duty_escalated', 'evidence_expiring', 'incident_reported', 'incident_triaged', 'incident_due', 'system_handed_over', 'editor_added', 'owner_left',
  'stand_in', 'join_asked', 'join_answered', 'access_asked', 'role_given', 'rules_proposed', 'view_changed'`;

/** Nobody who has left holds anything: cases become free again, and whoever is given something is told. */
export class Keeping1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, constraint] of [
      ['notice', 'notice_kind_check'],
      ['notice_preference', 'notice_preference_kind_check'],
    ]) {
      await runner.query(
        `alter table ${table} drop constraint ${constraint}, add constraint ${constraint} check (kind in (${KINDS}))`,
      );
    }
    // A case whose officer has left while its owner answers has none until somebody takes it.
    await runner.query(`
      alter table review drop constraint review_officer_check,
        add constraint review_officer_check check (state in ('submitted', 'returned', 'decided') or officer_id is not null)`);
    await runner.query(`
      create or replace function guard_review() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          if new.state <> 'submitted' then raise exception 'a review begins with a submission' using errcode = 'RG006'; end if;
          return new;
        end if;
        if new.system_id <> old.system_id or not (
          (old.state = new.state and old.state in ('submitted', 'in_review', 'returned')) or (old.state, new.state) in (
            ('submitted', 'in_review'), ('in_review', 'returned'), ('returned', 'submitted'), ('in_review', 'decided'), ('in_review', 'awaiting_consent'),
            ('awaiting_consent', 'decided'), ('awaiting_consent', 'in_review'), ('decided', 'submitted'), ('decided', 'in_review'))
          or (old.state = 'in_review' and new.state = 'submitted' and new.officer_id is null)) then
          raise exception 'no review goes from % to %', old.state, new.state using errcode = 'RG006';
        end if;
        return new;
      end $$`);
    await runner.query('create index person_left_idx on person (id) where not active');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
