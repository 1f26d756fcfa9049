import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where each record stands with the public, said once: by its last entry, and where there is none by whether it could be
 * published. What hinders a publication is read from it too.
 */
export class PublicationStanding1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view publication_standing as
      select s.id as system_id, coalesce(p.number, 0) as number, p.state, h.hindrance,
             coalesce(p.state, case when h.hindrance is null then 'undecided' else 'barred' end) as standing
        from ai_system s
        cross join lateral (
          select case when s.is_withdrawn then 'withdrawn'
                      when exists (select from system_relation r where r.system_id = s.id and r.kind = 'merged_into') then 'merged'
                      when s.visibility <> 'institution' then 'closed' end as hindrance) h
        left join lateral (select state, number from publication where system_id = s.id order by number desc limit 1) p on true`);
    await runner.query('grant select on publication_standing to registry_app');
    await runner.query(`
      create or replace function publication_hindrance(system uuid) returns text language sql stable as $$
        select w.hindrance from publication_standing w where w.system_id = system
      $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
