import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The unit tree with the way to each unit, people who leave, and grants of roles with scope and time. */
export class Rights1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.changeUnits(runner);
    await this.keepPaths(runner);
    await this.changePeople(runner);
    await this.changeGrants(runner);
  }

  private async changeUnits(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation_unit
        add name_de text constraint organisation_unit_name_de_check check (char_length(name_de) between 1 and 200),
        add active_from date,
        add active_to date,
        add version integer not null default 1 constraint organisation_unit_version_check check (version >= 1),
        add constraint organisation_unit_name_en_check check (char_length(name_en) between 1 and 200),
        add constraint organisation_unit_name_fr_check check (char_length(name_fr) between 1 and 200),
        add constraint organisation_unit_active_check check (active_to >= active_from)`);
    await runner.query('create index organisation_unit_parent_idx on organisation_unit (parent_id)');
    await runner.query(`create trigger organisation_unit_never_deleted before delete on organisation_unit
      for each row execute function refuse_change()`);
  }

  /** The units from the root down to each unit, itself last. Derived, so it is no part of the register and has no entries. */
  private async keepPaths(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unit_path (
        unit_id uuid primary key constraint unit_path_unit_fk references organisation_unit (id),
        path uuid[] not null,
        constraint unit_path_check check (path[cardinality(path)] = unit_id)
      )`);
    await runner.query('create index unit_path_idx on unit_path using gin (path)');
    await runner.query(`
      insert into unit_path (unit_id, path)
      with recursive way (id, path) as (
        select id, array[id] from organisation_unit where parent_id is null
        union all select u.id, way.path || u.id from organisation_unit u join way on u.parent_id = way.id)
      select id, path from way`);
    // One move at a time: two moves that cross could close a circle that neither of them sees.
    await runner.query(`
      create function keep_unit_path() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      declare way uuid[];
      begin
        perform pg_advisory_xact_lock(7236013);
        select path into way from unit_path where unit_id = new.parent_id;
        way := coalesce(way, '{}') || new.id;
        if tg_op = 'INSERT' then
          insert into unit_path (unit_id, path) values (new.id, way);
        elsif new.id = any (way[:cardinality(way) - 1]) then
          raise exception 'a unit cannot lie under itself' using errcode = 'RG013';
        else
          update unit_path set path = way || path[array_position(path, new.id) + 1:] where path @> array[new.id];
        end if;
        return null;
      end $$`);
    await runner.query(`create trigger organisation_unit_path after insert or update of parent_id on organisation_unit
      for each row execute function keep_unit_path()`);
    await runner.query('grant select on unit_path to registry_app');
  }

  private async changePeople(runner: QueryRunner): Promise<void> {
    await runner.query('alter table person drop constraint person_language_check');
    await runner.query(`
      alter table person
        add mail text constraint person_mail_check check (mail ~ '^[^@\\s]+@[^@\\s]+$' and char_length(mail) <= 254),
        add deactivated_at timestamptz,
        add pseudonymised_at timestamptz,
        add version integer not null default 1 constraint person_version_check check (version >= 1),
        add constraint person_language_check check (language in ('en', 'fr', 'de')),
        add constraint person_name_check check (char_length(name) between 1 and 200),
        add constraint person_subject_check check (char_length(subject) between 1 and 255),
        add constraint person_deactivated_check check (active = (deactivated_at is null)),
        add constraint person_pseudonymised_check check (pseudonymised_at is null or (not active and mail is null))`);
    await runner.query('create index person_name_idx on person (lower(name), id)');
    await runner.query('create index person_unit_idx on person (unit_id)');
    await runner.query(
      `create trigger person_never_deleted before delete on person for each row execute function refuse_change()`,
    );
  }

  private async changeGrants(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table role_grant drop constraint role_grant_role_check, drop constraint role_grant_person_role_key',
    );
    await runner.query(`
      alter table role_grant
        add unit_id uuid constraint role_grant_unit_fk references organisation_unit (id),
        add starts_at timestamptz not null default now(),
        add ends_at timestamptz,
        add ended_by uuid constraint role_grant_ended_by_fk references person (id),
        add constraint role_grant_role_check
          check (role in ('staff', 'coordinator', 'compliance', 'auditor', 'strategy', 'board', 'admin')),
        add constraint role_grant_scope_check
          check (case role when 'coordinator' then unit_id is not null when 'compliance' then true else unit_id is null end),
        add constraint role_grant_time_check check (ends_at >= starts_at),
        add constraint role_grant_self_end_check check (ended_by <> person_id)`);
    await runner.query('create index role_grant_person_idx on role_grant (person_id)');
    // What was granted stands; only its end is still open.
    await runner.query(`
      create function guard_role_grant() returns trigger language plpgsql as $$
      begin
        if (new.id, new.person_id, new.role, new.unit_id, new.granted_by, new.starts_at)
           is distinct from (old.id, old.person_id, old.role, old.unit_id, old.granted_by, old.starts_at) then
          raise exception 'a grant is ended, never changed' using errcode = 'RG011';
        end if;
        return new;
      end $$`);
    await runner.query(
      'create trigger role_grant_guard before update on role_grant for each row execute function guard_role_grant()',
    );
    await runner.query(
      'create trigger role_grant_never_deleted before delete on role_grant for each row execute function refuse_change()',
    );
    await runner.query('revoke delete on role_grant from registry_app');
    await runner.query('grant update (ends_at, ended_by) on role_grant to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
