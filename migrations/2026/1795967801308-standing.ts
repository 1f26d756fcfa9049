import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the reasons for which a decision no longer stands are asked of, as SQL. */
interface Instant {
  /** The day by which a decision must still be valid. */
  readonly day: string;
  /** What was noted only after it does not count yet; null: nothing is later than now. */
  readonly end: string | null;
  /** What the present assessment rests on. */
  readonly grounds: string;
  readonly stage: string;
}

const before = (column: string, { end }: Instant): string => (end === null ? '' : ` and ${column} < ${end}`);

/**
 * Why a decision `d` no longer stands. Older decisions name neither grounds, stage nor last day.
 */
const reasons = (instant: Instant): Readonly<Record<string, string>> => ({
  // Something that decided the class was answered anew, or decides no longer.
  answers: `coalesce(d.grounds, d.assessment_digest) <> ${instant.grounds}`,
  // New rules changed the result after it was decided, or will on the day they begin.
  rules: `exists (select from review_due x join assessment decided on decided.id = d.assessment_id
    where x.system_id = d.system_id${before('x.noted_at', instant)} and (x.noted_at > decided.assessed_at or x.in_force_from > decided.law_date))`,
  validity: `coalesce(d.valid_until, ((d.decided_at at time zone institution_zone()) + interval '12 months')::date) < ${instant.day}`,
  // Whoever finds that it was none takes it back.
  incident: `exists (select from incident_system l join incident i on i.id = l.incident_id
    where l.system_id = d.system_id and i.reported_at > d.decided_at${before('i.reported_at', instant)}
      and ${instant.end === null ? 'i.is_serious is not false' : `(i.is_serious is not false or i.triaged_at >= ${instant.end})`})`,
  // It was decided before the system was used, or for another use.
  stage: `(${instant.stage} in ('pilot', 'in_use') and coalesce(d.stage <> ${instant.stage}, false))`,
});

/**
 * Columns over `b` the system, `c` its assessment, `r` its review, `d` what was decided: few enough tables that the
 * planner still puts a statement of eight in the best order.
 */
function columns(instant: Instant): string {
  const all = Object.entries(reasons(instant));
  const isDue = `(${all.map(([, reason]) => reason).join(' or ')})`;
  return `
    b.id as system_id, c.headline, c.definite, c.lower, c.upper,
    case when c.system_id is not null then json_build_object(
      'headline', c.headline, 'definite', c.definite, 'lower', c.lower, 'upper', c.upper) end as class,
    r.state as case_state, d.id as decision_id, d.decided_by,
    case when r.state = 'decided' and coalesce(d.grounds, d.assessment_digest) = ${instant.grounds} then d.class end as decided_class,
    ${isDue} as is_due,
    case when r.state = 'decided' then array_remove(array[
      ${all.map(([name, reason]) => `case when ${reason} then '${name}' end`).join(', ')}], null) else '{}' end as due_because,
    case when r.state is null then 'not_requested' when r.state = 'decided' and ${isDue} then 'due_again' else r.state end as review_state`;
}

/**
 * Where a system stands: its class, what was decided, and whether that still stands. Said once for now and for any day
 * that has been, and read by lists, facets, files, the past and the guard of use.
 */
export class Standing1795967801308 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const grounds = 'coalesce(c.grounds, c.digest)';
    const now = { day: 'institution_day(now())', end: null, grounds, stage: 'b.stage' };
    await runner.query(`
      create view review_standing as select ${columns(now)}
        from ai_system b
        left join classification c on c.system_id = b.id
        left join review r on r.system_id = b.id
        left join review_decision d on d.id = r.decision_id`);
    await this.onADay(runner, grounds);
    await runner.query('grant select on review_standing to registry_app');
    await this.guardUse(runner);
  }

  /** What the log said last until the end of the day; an entry, an assessment and a decision are never changed. */
  private async onADay(runner: QueryRunner, grounds: string): Promise<void> {
    const end = '((day + 1)::timestamp at time zone institution_zone())';
    const past = (part: string, wanted: string): string => `
      select ${wanted} from audit_entry e
       where e.subject_type = 'AiSystem' and e.subject_id = b.id::text and (e.payload -> 'parts') ? '${part}' and e.at < ${end}
       order by e.seq desc limit 1`;
    const then = { day: 'day', end, grounds, stage: `(past.record ->> 'stage')` };
    await runner.query(`
      create function review_standing_on(day date) returns table (
        system_id uuid, headline text, definite boolean, lower text, upper text, class json, case_state text, decision_id uuid,
        decided_by uuid, decided_class text, is_due boolean, due_because text[], review_state text, record jsonb)
      language sql stable as $$
        select ${columns(then)}, past.record
          from ai_system b
          join lateral (${past('record', `e.payload -> 'parts' -> 'record' as record`)}) past on true
          left join lateral (${past(
            'review',
            `e.payload -> 'parts' -> 'review' ->> 'state' as state, e.payload -> 'parts' -> 'review' -> 'decision' ->> 'id' as decision_id`,
          )}) r on true
          left join lateral (
            select a.* from assessment a where a.system_id = b.id and a.assessed_at < ${end} order by a.number desc limit 1) c on true
          left join review_decision d on d.system_id = b.id and d.id::text = r.decision_id
         where b.registered_at < ${end}
      $$`);
  }

  /** Prohibited is what the answers or a decision say (Article 5), open what could still turn out to be so (Article 6). */
  private async guardUse(runner: QueryRunner): Promise<void> {
    const refuse = (code: string): string => `raise exception '${code}' using errcode = 'check_violation',
      constraint = '${code}', column = 'stage', detail = 'The system stays in the stage it has.'`;
    await runner.query(`
      create or replace function guard_use() returns trigger language plpgsql as $$
      declare w review_standing;
      begin
        select * into w from review_standing where system_id = new.id;
        if w.headline = 'prohibited' or w.decided_class = 'prohibited' then ${refuse('system.use-prohibited')}; end if;
        if w.upper is null or w.upper = 'prohibited' then ${refuse('system.use-open')}; end if;
        if (w.headline = 'high_risk' or w.upper = 'high_risk' or w.decided_class = 'high_risk') and w.review_state <> 'decided' then
          ${refuse('system.use-undecided')};
        end if;
        return new;
      end $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
