import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a system is made of, and how it hangs together with other registered systems. */
export class Relations1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ai_system
        add components jsonb not null default '[]'
          constraint ai_system_components_check check (jsonb_typeof(components) = 'array' and jsonb_array_length(components) <= 50)`);
    await runner.query(`
      create table system_relation (
        id uuid primary key,
        system_id uuid not null constraint system_relation_system_fk references ai_system (id),
        kind text not null constraint system_relation_kind_check
          check (kind in ('part_of', 'uses', 'replaces', 'same_product', 'possible_duplicate')),
        other_id uuid not null constraint system_relation_other_fk references ai_system (id),
        state text not null constraint system_relation_state_check check (state in ('proposed', 'confirmed', 'rejected')),
        reason text constraint system_relation_reason_check check (char_length(reason) between 1 and 1000),
        proposed_by uuid constraint system_relation_proposed_by_fk references person (id),
        proposed_at timestamptz not null,
        settled_by uuid constraint system_relation_settled_by_fk references person (id),
        settled_at timestamptz,
        constraint system_relation_self_check check (system_id <> other_id),
        constraint system_relation_proposal_check check (kind = 'possible_duplicate' or state = 'confirmed'),
        constraint system_relation_rejected_check check (state <> 'rejected' or reason is not null),
        constraint system_relation_key unique (system_id, kind, other_id)
      )`);
    // The same either way round, so once is enough.
    await runner.query(`
      create unique index system_relation_mutual_key on system_relation
        (kind, least(system_id, other_id), greatest(system_id, other_id)) where kind in ('same_product', 'possible_duplicate')`);
    await runner.query('create index system_relation_other_idx on system_relation (other_id)');
    await this.refuseCircles(runner);
    await this.guard(runner);
  }

  /** One at a time: two parts added at once could close a circle that neither of them sees. */
  private async refuseCircles(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_circle_of_parts() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        perform pg_advisory_xact_lock(7236014);
        if exists (
          with recursive above (id) as (
            select new.other_id
            union select r.other_id from system_relation r join above a on r.system_id = a.id where r.kind = 'part_of')
          select from above where id = new.system_id) then
          raise exception 'a system cannot be a part of itself' using errcode = 'RG014';
        end if;
        return null;
      end $$`);
    await runner.query(`create trigger system_relation_no_circle after insert or update on system_relation
      for each row when (new.kind = 'part_of') execute function refuse_circle_of_parts()`);
  }

  private async guard(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function demand_entry_system_relation() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public as $$
      begin
        if not exists (
              select from audit_entry where tx = pg_current_xact_id()
                and subject_type = 'AiSystem' and subject_id = coalesce(new.system_id, old.system_id)::text)
          or (tg_op = 'UPDATE' and new.system_id <> old.system_id) then
          raise exception 'a change of system_relation needs an audit entry in the same transaction' using errcode = 'RG010';
        end if;
        return null;
      end $$`);
    await runner.query(`
      create constraint trigger system_relation_demands_entry after insert or update or delete on system_relation
        deferrable initially deferred for each row execute function demand_entry_system_relation()`);
    await runner.query(`create trigger system_relation_no_truncate before truncate on system_relation
      for each statement execute function refuse_change()`);
    await runner.query('grant select, insert, update, delete on system_relation to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
