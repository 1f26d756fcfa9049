import type { MigrationInterface, QueryRunner } from 'typeorm';

const headlines = `('not_ai_system', 'out_of_scope', 'minimal', 'transparency', 'high_risk', 'prohibited')`;
const headlinesOrOpen = `('not_ai_system', 'out_of_scope', 'minimal', 'transparency', 'high_risk', 'prohibited', 'undetermined')`;

/** Fact sets, assessments (both immutable), the present class of each system, reviews and decisions. */
export class Assessments1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fact_set (
        id uuid primary key,
        system_id uuid not null constraint fact_set_system_fk references ai_system (id),
        answers jsonb not null,
        digest text not null constraint fact_set_digest_check check (digest ~ '^[0-9a-f]{64}$')
      )`);
    await runner.query('create index fact_set_system_idx on fact_set (system_id)');
    await runner.query(`
      create table fact_set_author (
        fact_set_id uuid not null constraint fact_set_author_fact_set_fk references fact_set (id),
        person_id uuid not null constraint fact_set_author_person_fk references person (id),
        system_id uuid not null constraint fact_set_author_system_fk references ai_system (id),
        constraint fact_set_author_pkey primary key (fact_set_id, person_id)
      )`);
    await runner.query(`
      create table assessment (
        id uuid primary key,
        system_id uuid not null constraint assessment_system_fk references ai_system (id),
        number integer not null constraint assessment_number_check check (number >= 1),
        fact_set_id uuid not null constraint assessment_fact_set_fk references fact_set (id),
        law_date date not null,
        ruleset_id text not null,
        ruleset_digest text not null,
        engine_version text not null,
        headline text not null constraint assessment_headline_check check (headline in ${headlinesOrOpen}),
        definite boolean not null,
        lower text not null constraint assessment_lower_check check (lower in ${headlines}),
        upper text not null constraint assessment_upper_check check (upper in ${headlines}),
        result jsonb not null,
        digest text not null constraint assessment_digest_check check (digest ~ '^[0-9a-f]{64}$'),
        assessed_by uuid constraint assessment_person_fk references person (id),
        assessed_at timestamptz not null,
        constraint assessment_system_number_key unique (system_id, number),
        constraint assessment_definite_check check (not definite or (lower = upper and headline = lower))
      )`);
    await runner.query(`
      create table classification (
        system_id uuid primary key constraint classification_system_fk references ai_system (id),
        assessment_id uuid not null constraint classification_assessment_fk references assessment (id),
        number integer not null,
        headline text not null constraint classification_headline_check check (headline in ${headlinesOrOpen}),
        definite boolean not null,
        lower text not null,
        upper text not null,
        digest text not null
      )`);
    await runner.query('create index classification_headline_idx on classification (headline)');
    await runner.query(`
      create table review (
        system_id uuid primary key constraint review_system_fk references ai_system (id),
        state text not null constraint review_state_check check (state in ('submitted', 'decided')),
        submitted_by uuid not null constraint review_submitted_by_fk references person (id),
        submitted_at timestamptz not null,
        message text,
        decision_id uuid,
        constraint review_decided_check check ((state = 'decided') = (decision_id is not null))
      )`);
    await runner.query('create index review_queue_idx on review (state, submitted_at, system_id)');
    await runner.query(`
      create table review_decision (
        id uuid primary key,
        system_id uuid not null constraint review_decision_system_fk references ai_system (id),
        number integer not null,
        kind text not null constraint review_decision_kind_check check (kind in ('confirm', 'override')),
        assessment_id uuid not null constraint review_decision_assessment_fk references assessment (id),
        assessment_digest text not null,
        class text not null constraint review_decision_class_check check (class in ${headlines}),
        justification text,
        legal_basis text,
        decided_by uuid not null constraint review_decision_decided_by_fk references person (id),
        decided_at timestamptz not null,
        constraint review_decision_system_number_key unique (system_id, number),
        constraint review_decision_justification_check
          check (kind = 'confirm' or char_length(btrim(coalesce(justification, ''))) >= 50)
      )`);
    await runner.query(`alter table review add constraint review_decision_fk
      foreign key (decision_id) references review_decision (id)`);
    await runner.query(`
      create function refuse_own_decision() returns trigger language plpgsql as $$
      begin
        if exists (select from assessment a join fact_set_author f on f.fact_set_id = a.fact_set_id
                   where a.id = new.assessment_id and f.person_id = new.decided_by) then
          raise exception 'an author of the facts may not decide' using errcode = 'RG001';
        end if;
        if exists (select from ai_system s where s.id = new.system_id and s.owner_id = new.decided_by) then
          raise exception 'the owner may not decide' using errcode = 'RG002';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger review_decision_four_eyes before insert or update on review_decision
      for each row execute function refuse_own_decision()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
