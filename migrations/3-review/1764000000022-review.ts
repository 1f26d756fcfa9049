import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table, kind of subject, and the SQL that names the subject of a row. `$row` is the changed row. */
const guarded: readonly [table: string, type: string, id: string][] = [
  ['review_consent', 'AiSystem', '(select d.system_id from review_decision d where d.id = $row.decision_id)'],
  ['review_question', 'AiSystem', '$row.system_id'],
  ['review_policy', 'Settings', `'review'`],
  ['calendar_day', 'Settings', `'calendar'`],
  ['absence', 'Person', '$row.person_id'],
];

/** Reviews with officers, clocks and questions; decisions that lower a class and need a second officer; the gate to use. */
export class Review1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.keepGrounds(runner);
    await this.extendReviews(runner);
    await this.makeTables(runner);
    await this.guardStates(runner);
    await this.guardEyes(runner);
    await this.guardConsent(runner);
    await this.guardUse(runner);
    await this.demandEntries(runner);
  }

  /**
   * What an assessment rests on: a decision stands as long as that stays the same, whatever else is answered.
   * Older rows have none, and are never changed: they rest on all that they hold, and count as valid for twelve months.
   */
  private async keepGrounds(runner: QueryRunner): Promise<void> {
    const grounds = (table: string): string =>
      `add grounds text constraint ${table}_grounds_check check (grounds ~ '^[0-9a-f]{64}$')`;
    await runner.query(`alter table assessment ${grounds('assessment')}`);
    await runner.query(`alter table classification ${grounds('classification')}`);
    await runner.query(`alter table review_decision ${grounds('review_decision')}, add lowers boolean not null default false,
      add stage text constraint review_decision_stage_check check (stage in ('idea', 'development', 'pilot', 'in_use', 'suspended')), add valid_until date`);
  }

  private async extendReviews(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review drop constraint review_state_check, drop constraint review_decided_check,
        add constraint review_state_check check (state in ('submitted', 'in_review', 'returned', 'awaiting_consent', 'decided')),
        add officer_id uuid constraint review_officer_fk references person (id),
        add assigned_at timestamptz, add taken_at timestamptz, add returned_at timestamptz,
        add take_by date, add decide_by date,
        add due_on date not null default 'infinity',
        add proposal_id uuid constraint review_proposal_fk references review_decision (id),
        add former_id uuid constraint review_former_fk references review_decision (id),
        add constraint review_decided_check check ((state = 'decided') = (decision_id is not null)),
        add constraint review_proposed_check check ((state = 'awaiting_consent') = (proposal_id is not null)),
        add constraint review_officer_check check (state in ('submitted', 'decided') or officer_id is not null),
        add constraint review_taken_check check (state not in ('in_review', 'awaiting_consent') or taken_at is not null)`);
    // Five working days, without the free days that nobody had told the register yet. The log says nothing of this column.
    await runner.query('alter table review disable trigger user');
    await runner.query(`update review set due_on = submitted_at::date + 7 where state = 'submitted'`);
    await runner.query('alter table review enable trigger user');
    await runner.query(
      `create index review_open_idx on review (due_on, submitted_at, system_id) where state in ('submitted', 'in_review', 'awaiting_consent')`,
    );
    await runner.query(
      `create index review_officer_idx on review (officer_id, due_on, submitted_at, system_id) where state <> 'decided'`,
    );
    await runner.query('drop index review_queue_idx');
    await runner.query('create index review_state_idx on review (state, due_on, submitted_at, system_id)');
  }

  private async makeTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review_consent (
        decision_id uuid constraint review_consent_pkey primary key constraint review_consent_decision_fk references review_decision (id),
        person_id uuid not null constraint review_consent_person_fk references person (id),
        verdict text not null constraint review_consent_verdict_check check (verdict in ('consent', 'refuse')),
        reason text constraint review_consent_reason_check check (char_length(reason) between 1 and 8000),
        at timestamptz not null,
        constraint review_consent_refusal_check check (verdict = 'consent' or reason is not null)
      )`);
    await runner.query(`
      create table review_question (
        id uuid constraint review_question_pkey primary key,
        system_id uuid not null constraint review_question_system_fk references ai_system (id),
        number integer not null,
        question text not null constraint review_question_question_check check (char_length(question) between 1 and 2000),
        fact_key text constraint review_question_fact_check check (char_length(fact_key) between 1 and 100),
        asked_by uuid not null constraint review_question_asked_by_fk references person (id),
        asked_at timestamptz not null,
        answer text constraint review_question_answer_check check (char_length(answer) between 1 and 4000),
        answered_by uuid constraint review_question_answered_by_fk references person (id),
        answered_at timestamptz,
        constraint review_question_number_key unique (system_id, number),
        constraint review_question_answered_check check (num_nulls(answer, answered_by, answered_at) in (0, 3))
      )`);
    await runner.query(`
      create table review_policy (
        id boolean constraint review_policy_pkey primary key default true constraint review_policy_one_check check (id),
        take_days integer not null constraint review_policy_take_check check (take_days between 1 and 60),
        decide_days integer not null constraint review_policy_decide_check check (decide_days between take_days and 250),
        valid_months integer not null constraint review_policy_valid_check check (valid_months between 1 and 60),
        valid_months_high_risk integer not null constraint review_policy_high_risk_check check (valid_months_high_risk between 1 and valid_months),
        rotates boolean not null
      )`);
    await runner.query(
      `insert into review_policy (take_days, decide_days, valid_months, valid_months_high_risk, rotates) values (5, 20, 12, 6, false)`,
    );
    await runner.query(`
      create table calendar_day (
        day date constraint calendar_day_pkey primary key,
        kind text not null constraint calendar_day_kind_check check (kind in ('public', 'institution')),
        name_en text not null constraint calendar_day_en_check check (char_length(name_en) between 1 and 200),
        name_fr text not null constraint calendar_day_fr_check check (char_length(name_fr) between 1 and 200),
        name_de text not null constraint calendar_day_de_check check (char_length(name_de) between 1 and 200)
      )`);
    await runner.query('create extension if not exists btree_gist');
    await runner.query(`
      create table absence (
        id uuid constraint absence_pkey primary key,
        person_id uuid not null constraint absence_person_fk references person (id),
        stand_in_id uuid not null constraint absence_stand_in_fk references person (id),
        from_on date not null,
        until_on date not null,
        constraint absence_days_check check (until_on >= from_on and until_on - from_on <= 730),
        constraint absence_self_check check (stand_in_id <> person_id),
        constraint absence_overlap_excl exclude using gist (person_id with =, daterange(from_on, until_on, '[]') with &&)
      )`);
    await runner.query('create index absence_stand_in_idx on absence (stand_in_id, until_on)');
    await runner.query(`
      create function refuse_change_of_question() returns trigger language plpgsql as $$
      begin
        if old.answer is not null or (new.id, new.system_id, new.number, new.question, new.fact_key, new.asked_by, new.asked_at)
           is distinct from (old.id, old.system_id, old.number, old.question, old.fact_key, old.asked_by, old.asked_at) then
          raise exception 'a question is answered once and never changed' using errcode = 'RG011';
        end if;
        return new;
      end $$`);
    await runner.query(
      'create trigger review_question_once before update on review_question for each row execute function refuse_change_of_question()',
    );
    await runner.query('grant select, insert on review_consent, review_question to registry_app');
    await runner.query('grant update (answer, answered_by, answered_at) on review_question to registry_app');
    await runner.query('grant select, update on review_policy to registry_app');
    await runner.query('grant select, insert, update, delete on calendar_day to registry_app');
    await runner.query('grant select, insert, delete on absence to registry_app');
  }

  /** Nobody reaches a state but by the steps of the table of states. */
  private async guardStates(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function guard_review() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          if new.state <> 'submitted' then raise exception 'a review begins with a submission' using errcode = 'RG006'; end if;
          return new;
        end if;
        if new.system_id <> old.system_id or not (
          (old.state = new.state and old.state in ('submitted', 'in_review')) or (old.state, new.state) in (
            ('submitted', 'in_review'), ('in_review', 'returned'), ('returned', 'submitted'), ('in_review', 'decided'), ('in_review', 'awaiting_consent'),
            ('awaiting_consent', 'decided'), ('awaiting_consent', 'in_review'), ('decided', 'submitted'), ('decided', 'in_review'))) then
          raise exception 'no review goes from % to %', old.state, new.state using errcode = 'RG006';
        end if;
        return new;
      end $$`);
    await runner.query(
      'create trigger review_guard before insert or update on review for each row execute function guard_review()',
    );
    await runner.query(
      'create trigger review_never_deleted before delete on review for each row execute function refuse_change()',
    );
  }

  /** Neither author nor owner nor editor decides or consents; and nobody consents to a decision of their own. */
  private async guardEyes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse_own_case(system uuid, assessment uuid, person uuid) returns void language plpgsql as $$
      begin
        if exists (select from assessment a join fact_set_author f on f.fact_set_id = a.fact_set_id where a.id = assessment and f.person_id = person) then
          raise exception 'an author of the facts may not decide' using errcode = 'RG001';
        end if;
        if exists (select from ai_system s where s.id = system and s.owner_id = person) then
          raise exception 'the owner may not decide' using errcode = 'RG002';
        end if;
        if exists (select from system_editor e where e.system_id = system and e.person_id = person) then
          raise exception 'an editor may not decide' using errcode = 'RG003';
        end if;
      end $$`);
    await runner.query(`
      create or replace function refuse_own_decision() returns trigger language plpgsql as $$
      begin
        perform refuse_own_case(new.system_id, new.assessment_id, new.decided_by);
        return new;
      end $$`);
    await runner.query(`
      create function refuse_own_consent() returns trigger language plpgsql as $$
      declare decision review_decision;
      begin
        select * into decision from review_decision where id = new.decision_id;
        if decision.decided_by = new.person_id then
          raise exception 'nobody consents to their own decision' using errcode = 'RG004';
        end if;
        perform refuse_own_case(decision.system_id, decision.assessment_id, new.person_id);
        return new;
      end $$`);
    await runner.query(
      'create trigger review_consent_four_eyes before insert or update on review_consent for each row execute function refuse_own_consent()',
    );
    await runner.query(
      'create trigger review_consent_append_only before update or delete on review_consent for each row execute function refuse_change()',
    );
  }

  /** A lower class stands with the consent of a second officer only. The database finds out itself what is lower. */
  private async guardConsent(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function rank_of_class(class text) returns integer language sql immutable as
        $$ select array_position(array['not_ai_system', 'out_of_scope', 'minimal', 'transparency', 'high_risk', 'prohibited'], class) $$`);
    await runner.query(`
      create function guard_lowering() returns trigger language plpgsql as $$
      declare said integer; raised integer;
      begin
        select rank_of_class(case a.headline when 'undetermined' then a.upper else a.headline end) into said from assessment a where a.id = new.assessment_id;
        select rank_of_class(d.class) into raised from review r join review_decision d on d.id = coalesce(r.decision_id, r.former_id)
         where r.system_id = new.system_id and d.kind = 'override';
        if new.lowers <> (rank_of_class(new.class) < greatest(said, raised)) then
          raise exception 'whether the class is lowered does not follow from the case' using errcode = 'RG005';
        end if;
        return new;
      end $$`);
    await runner.query(
      'create trigger review_decision_lowering before insert on review_decision for each row execute function guard_lowering()',
    );
    await runner.query(`
      create function guard_decided() returns trigger language plpgsql as $$
      begin
        if not exists (select from review_decision d where d.id = new.decision_id and d.system_id = new.system_id
              and (not d.lowers or exists (select from review_consent c where c.decision_id = d.id and c.verdict = 'consent'))) then
          raise exception 'lowering a class takes two officers' using errcode = 'RG005';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger review_decided before insert or update on review
      for each row when (new.decision_id is not null) execute function guard_decided()`);
  }

  /** What is prohibited, or may still be, is not put into use; what is or may be high-risk only with a decision that stands. */
  private async guardUse(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function guard_use() returns trigger language plpgsql as $$
      declare c classification; decided text; stands boolean;
      begin
        select * into c from classification where system_id = new.id;
        select d.class, coalesce(d.stage = old.stage, true) or old.stage not in ('pilot', 'in_use') into decided, stands
          from review r join review_decision d on d.id = r.decision_id where r.system_id = new.id and coalesce(d.grounds, d.assessment_digest) = coalesce(c.grounds, c.digest);
        stands := coalesce(stands, false) and exists (
          select from review r join review_decision d on d.id = r.decision_id where r.system_id = new.id
             and coalesce(d.valid_until, ((d.decided_at at time zone 'Europe/Brussels') + interval '12 months')::date) >= (now() at time zone 'Europe/Brussels')::date
             and not exists (select from review_due x join assessment a on a.id = d.assessment_id
                where x.system_id = d.system_id and (x.noted_at > a.assessed_at or x.in_force_from > a.law_date)));
        if c.headline = 'prohibited' or decided = 'prohibited' then raise exception 'the use is prohibited' using errcode = 'RG016'; end if;
        if c.upper is null or c.upper = 'prohibited' then raise exception 'the use may be prohibited' using errcode = 'RG017'; end if;
        if (c.headline = 'high_risk' or c.upper = 'high_risk' or decided = 'high_risk') and not stands then
          raise exception 'a use that may be high-risk needs a decision' using errcode = 'RG018';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger ai_system_use before update of stage on ai_system
      for each row when (new.stage in ('pilot', 'in_use') and new.stage <> old.stage) execute function guard_use()`);
  }

  private async demandEntries(runner: QueryRunner): Promise<void> {
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
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
