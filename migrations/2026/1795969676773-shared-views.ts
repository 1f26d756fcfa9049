import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people share decides what others look at: a change of it stands in the log. What somebody keeps alone does not. */
export class SharedViews1795969676773 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.guardTables(runner);
    await runner.query(`select guard_table('saved_view', 'View', '$row.id', '$row.is_shared')`);
  }

  /**
   * `guard_table(table, subject_type, subject, condition)` demands for each changed row an entry of the same transaction.
   * `$row` stands for the row in the expression of its subject's id and in the condition, which leaves rows out.
   */
  private async guardTables(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      create function guard_table(guarded regclass, subject_type text, subject text, condition text default 'true')
      returns void language plpgsql as $guard$
      declare
        name text := (select relname from pg_class where oid = guarded);
        missing text := $$(%1$s) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = %2$L and subject_id = (%3$s)::text)$$;
      begin
        execute format($$
          create function demand_entry_%1$s() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $body$
          begin
            if (tg_op <> 'INSERT' and %2$s) or (tg_op <> 'DELETE' and %3$s) then
              raise exception 'a change of %1$s needs an audit entry in the same transaction' using errcode = 'RG010';
            end if;
            return null;
          end $body$
          $$, name,
          format(missing, replace(condition, '$row', 'old'), subject_type, replace(subject, '$row', 'old')),
          format(missing, replace(condition, '$row', 'new'), subject_type, replace(subject, '$row', 'new')));
        execute format($$create constraint trigger %1$s_demands_entry after insert or update or delete on %1$s
          deferrable initially deferred for each row execute function demand_entry_%1$s()$$, name);
        execute format($$create trigger %1$s_no_truncate before truncate on %1$s
          for each statement execute function refuse_change()$$, name);
      end $guard$`);
    await runner.query('revoke execute on function guard_table from public');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
