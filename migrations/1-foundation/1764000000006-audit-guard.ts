import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table, kind of subject, and the SQL that names the subject of a row. `$row` is the changed row. */
const guarded: readonly [table: string, type: string, id: string][] = [
  ['organisation_unit', 'Unit', '$row.id'],
  ['person', 'Person', '$row.id'],
  ['role_grant', 'Person', '$row.person_id'],
  ['ai_system', 'AiSystem', '$row.id'],
  ['fact_set', 'AiSystem', '$row.system_id'],
  ['fact_set_author', 'AiSystem', '$row.system_id'],
  ['assessment', 'AiSystem', '$row.system_id'],
  ['classification', 'AiSystem', '$row.system_id'],
  ['review', 'AiSystem', '$row.system_id'],
  ['review_decision', 'AiSystem', '$row.system_id'],
  ['strategy_link', 'AiSystem', '$row.system_id'],
  ['strategy_sector', 'Strategy', `'COM(2025) 723'`],
  ['strategy_action', 'Strategy', `'COM(2025) 723'`],
  ['strategy_dialogue', 'Strategy', `'COM(2025) 723'`],
  ['strategy_initiative', 'Strategy', `'COM(2025) 723'`],
];

const appendOnly = [
  'audit_entry',
  'audit_log',
  'audit_checkpoint',
  'fact_set',
  'fact_set_author',
  'assessment',
  'review_decision',
];

/**
 * The database as last reviewer: no changed row without an entry of the same transaction, no entry ever changed,
 * and an application role that neither owns the tables nor may do more than it needs.
 */
export class AuditGuard1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.demandEntries(runner);
    await this.refuseChanges(runner);
    await this.grantRights(runner);
  }

  private async demandEntries(runner: QueryRunner): Promise<void> {
    for (const [table, type, id] of guarded) {
      const subject = (row: string): string => id.replace('$row', row);
      // An update that moves a row to another subject must be told in both chains.
      await runner.query(`
        create function demand_entry_${table}() returns trigger language plpgsql
          security definer set search_path = pg_catalog, public as $$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = '${type}' and subject_id = (${subject('old')})::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = '${type}' and subject_id = (${subject('new')})::text)) then
            raise exception 'a change of ${table} needs an audit entry in the same transaction'
              using errcode = 'RG010';
          end if;
          return null;
        end $$`);
      await runner.query(`
        create constraint trigger ${table}_demands_entry after insert or update or delete on ${table}
          deferrable initially deferred for each row execute function demand_entry_${table}()`);
    }
  }

  private async refuseChanges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'RG011';
      end $$`);
    for (const table of appendOnly) {
      await runner.query(`create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`);
    }
    for (const table of new Set([...appendOnly, ...guarded.map(([name]) => name), 'audit_head'])) {
      await runner.query(`create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  private async grantRights(runner: QueryRunner): Promise<void> {
    await runner.query('grant usage on schema public to registry_app');
    await runner.query('grant select on all tables in schema public to registry_app');
    await runner.query('grant usage on sequence ai_system_number to registry_app');
    for (const table of appendOnly) await runner.query(`grant insert on ${table} to registry_app`);
    for (const table of [
      'organisation_unit',
      'person',
      'ai_system',
      'classification',
      'review',
      'audit_head',
      'strategy_sector',
      'strategy_action',
      'strategy_dialogue',
      'strategy_initiative',
    ]) {
      await runner.query(`grant insert, update on ${table} to registry_app`);
    }
    await runner.query('grant insert, delete on role_grant, strategy_link to registry_app');
    await runner.query('grant insert, update, delete on session to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
