import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether the public may read a record: each decision, and each end that a publication had by itself. No row ever changes;
 * the last one counts.
 */
export class Publications1796050000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table publication (
        system_id uuid not null constraint publication_system_fk references ai_system (id),
        number integer not null constraint publication_number_check check (number > 0),
        state text not null constraint publication_state_check check (state in ('published', 'not_published', 'ended')),
        ended_by text constraint publication_end_check check (ended_by in ('closed', 'withdrawn', 'merged')),
        reason text constraint publication_reason_check check (char_length(reason) between 1 and 2000),
        decided_by uuid constraint publication_person_fk references person (id),
        decided_at timestamptz not null,
        constraint publication_pkey primary key (system_id, number),
        constraint publication_whole_check check (
          case state when 'ended' then ended_by is not null and reason is null
                     else ended_by is null and reason is not null and decided_by is not null end)
      )`);
    await runner.query(`
      create function publication_hindrance(system uuid) returns text language sql stable as $$
        select case when s.is_withdrawn then 'withdrawn'
                    when exists (select from system_relation r where r.system_id = s.id and r.kind = 'merged_into') then 'merged'
                    when s.visibility <> 'institution' then 'closed' end
          from ai_system s where s.id = system
      $$`);
    await runner.query(`
      create function guard_publication() returns trigger language plpgsql as $$
      begin
        if publication_hindrance(new.system_id) is not null then
          raise exception 'only what the whole institution may read is published'
            using errcode = 'check_violation', constraint = 'publication.closed';
        end if;
        return new;
      end $$`);
    await runner.query(
      `create trigger publication_possible before insert on publication
         for each row when (new.state = 'published') execute function guard_publication()`,
    );
    await runner.query(`select guard_table('publication', 'AiSystem', '$row.system_id')`);
    await runner.query(
      'create trigger publication_append_only before update or delete on publication for each row execute function refuse_change()',
    );
    await runner.query(
      `create trigger publication_texts before insert or update on publication
         for each row execute function check_texts('text:reason')`,
    );
    await runner.query('grant select, insert on publication to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
