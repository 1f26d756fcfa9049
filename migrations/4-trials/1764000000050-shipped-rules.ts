import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rules that ship with the product are read anew with some of its versions. What that changes for reviews is marked once,
 * as after a release; a review may therefore be due by rules that are no row of the register.
 */
export class ShippedRules1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review_due drop constraint review_due_rules_fk,
        add constraint review_due_rules_check check (rules_id ~ '^[a-z0-9][a-z0-9._-]{0,59}$')`);
    await runner.query(`
      create table rules_shipped (
        id text primary key constraint rules_shipped_id_check check (id ~ '^[a-z0-9][a-z0-9._-]{0,59}$'),
        digest text not null constraint rules_shipped_digest_check check (digest ~ '^[0-9a-f]{64}$'),
        reviews_marked_at timestamptz not null
      )`);
    await runner.query(`
      create function demand_entry_rules_shipped() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public as $$
      begin
        if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'Rules' and subject_id = new.id) then
          raise exception 'a change of rules_shipped needs an audit entry in the same transaction' using errcode = 'RG010';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger rules_shipped_demands_entry after insert or update on rules_shipped
      deferrable initially deferred for each row execute function demand_entry_rules_shipped()`);
    await runner.query(
      `create trigger rules_shipped_append_only before update or delete on rules_shipped for each row execute function refuse_change()`,
    );
    await runner.query(
      `create trigger rules_shipped_no_truncate before truncate on rules_shipped for each statement execute function refuse_change()`,
    );
    await runner.query('grant select, insert on rules_shipped to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
