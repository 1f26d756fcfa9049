import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table, kind of subject, and the SQL that names the subject of a row. `$row` is the changed row. */
const guarded: readonly [table: string, type: string, id: string][] = [
  ['rules', 'Rules', '$row.id'],
  ['rules_consent', 'Rules', '$row.rules_id'],
  ['review_due', 'AiSystem', '$row.system_id'],
];

/**
 * Rules proposed and released in the register: never changed, released by two people only. Which reviews a release
 * made fall due. What the house rules said in each assessment.
 */
export class Rules1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.makeTables(runner);
    await this.demandTwoPeople(runner);
    await this.guard(runner);
  }

  private async makeTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rules (
        id text primary key constraint rules_id_check check (id ~ '^[a-z0-9][a-z0-9._-]{0,59}$'),
        layer text not null constraint rules_layer_check check (layer in ('law', 'house')),
        in_force_from date not null,
        digest text not null constraint rules_digest_check check (digest ~ '^[0-9a-f]{64}$'),
        content jsonb not null,
        reason text not null constraint rules_reason_check check (btrim(reason) <> ''),
        state text not null default 'draft' constraint rules_state_check check (state in ('draft', 'released', 'withdrawn')),
        proposed_by uuid not null constraint rules_proposed_by_fk references person (id),
        proposed_at timestamptz not null,
        settled_at timestamptz,
        reviews_marked_at timestamptz,
        constraint rules_settled_check check ((state = 'draft') = (settled_at is null)),
        constraint rules_marked_check check (reviews_marked_at is null or state = 'released')
      )`);
    await runner.query(`create index rules_in_force_idx on rules (layer, in_force_from desc) where state = 'released'`);
    await runner.query(`
      create table rules_consent (
        rules_id text not null constraint rules_consent_rules_fk references rules (id),
        person_id uuid not null constraint rules_consent_person_fk references person (id),
        digest text not null,
        at timestamptz not null,
        constraint rules_consent_pkey primary key (rules_id, person_id)
      )`);
    await runner.query(`
      create table review_due (
        system_id uuid not null constraint review_due_system_fk references ai_system (id),
        rules_id text not null constraint review_due_rules_fk references rules (id),
        in_force_from date not null,
        noted_at timestamptz not null,
        constraint review_due_pkey primary key (system_id, rules_id)
      )`);
    await runner.query(`
      alter table assessment
        add house_id text, add house_digest text, add house jsonb,
        add constraint assessment_house_check check (num_nulls(house_id, house_digest, house) in (0, 3))`);
  }

  private async demandTwoPeople(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function guard_rules() returns trigger language plpgsql as $$
      begin
        if (new.id, new.layer, new.in_force_from, new.digest, new.content, new.reason, new.proposed_by, new.proposed_at)
           is distinct from (old.id, old.layer, old.in_force_from, old.digest, old.content, old.reason, old.proposed_by, old.proposed_at) then
          raise exception 'rules are never changed; propose others' using errcode = 'RG011';
        end if;
        if new.state <> old.state and old.state <> 'draft' then
          raise exception 'rules that are % stay so', old.state using errcode = 'RG011';
        end if;
        if new.state = 'released' and (select count(*) from rules_consent c where c.rules_id = new.id and c.digest = new.digest) < 2 then
          raise exception 'rules are released by two people' using errcode = 'RG012';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger rules_guard before update on rules for each row execute function guard_rules()');
    await runner.query(`
      create function refuse_released_rules() returns trigger language plpgsql as $$
      begin
        raise exception 'rules begin as a draft' using errcode = 'RG012';
      end $$`);
    await runner.query(`create trigger rules_begin_as_draft before insert on rules for each row
      when (new.state <> 'draft') execute function refuse_released_rules()`);
  }

  private async guard(runner: QueryRunner): Promise<void> {
    for (const [table, type, id] of guarded) {
      const subject = (row: string): string => id.replace('$row', row);
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
      await runner.query(`create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
    for (const table of ['rules_consent', 'review_due']) {
      await runner.query(`create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`);
    }
    await runner.query(
      'create trigger rules_never_deleted before delete on rules for each row execute function refuse_change()',
    );
    await runner.query('grant select, insert on rules, rules_consent, review_due to registry_app');
    await runner.query('grant update on rules to registry_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
