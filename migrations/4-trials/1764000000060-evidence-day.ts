import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day that evidence stands for, e.g. that of the report, whenever it was added. Evidence from before says none. */
export class EvidenceDay1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evidence
        add stands_for date constraint evidence_stands_for_check check (stands_for between '1900-01-01' and '2199-12-31'),
        add constraint evidence_days_check check (valid_until >= stands_for)`);
    // As before, with what a piece says of itself: its title and its days.
    await runner.query(`
      create or replace function guard_evidence() returns trigger language plpgsql as $$
      begin
        if old.withdrawn_at is not null
           or (new.id, new.system_id, new.kind, new.title, new.sha256, new.file_name, new.url, new.stands_for, new.valid_until, new.added_by, new.added_at)
              is distinct from (old.id, old.system_id, old.kind, old.title, old.sha256, old.file_name, old.url, old.stands_for, old.valid_until, old.added_by, old.added_at) then
          raise exception 'evidence is never changed; withdraw it' using errcode = 'RG011';
        end if;
        return new;
      end $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
