import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a system may not go into use can be asked before somebody tries; the guard asks the same. */
export class UseRefusal1796031000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function use_refusal(id uuid) returns text language sql stable as $$
        select case
            when w.headline = 'prohibited' or w.decided_class = 'prohibited' then 'system.use-prohibited'
            when w.upper is null or w.upper = 'prohibited' then 'system.use-open'
            when (w.headline = 'high_risk' or w.upper = 'high_risk' or w.decided_class = 'high_risk') and w.review_state <> 'decided'
              then 'system.use-undecided'
          end
          from (select use_refusal.id as system_id) asked left join review_standing w using (system_id)
      $$`);
    await runner.query(`
      create or replace function guard_use() returns trigger language plpgsql as $$
      declare refusal text := use_refusal(new.id);
      begin
        if refusal is not null then
          raise exception '%', refusal using errcode = 'check_violation', constraint = refusal, column = 'stage',
            detail = 'The system stays in the stage it has.';
        end if;
        return new;
      end $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
