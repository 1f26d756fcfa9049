import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What raised a number says the code of the problem; names that begin with "guard." are faults of ours and no refusal. */
const raised: Readonly<Record<string, string>> = {
  RG001: 'review.author-may-not-decide',
  RG002: 'review.owner-may-not-decide',
  RG003: 'review.editor-may-not-decide',
  RG004: 'review.own-decision',
  RG005: 'review.consent-needed',
  RG006: 'review.state',
  RG010: 'guard.entry-missing',
  RG011: 'guard.never-changed',
  RG012: 'guard.two-people',
  RG013: 'unit.circle',
  RG014: 'relation.circle',
  RG015: 'merge.state',
  RG020: 'guard.text-not-kept',
};

/** Constraints and indexes; a word after the code tells two of one code apart. */
const renamed: Readonly<Record<string, string>> = {
  strategy_link_system_action_key: 'strategy.already-linked',
  strategy_link_action_fk: 'strategy.action-unknown',
  ai_system_unit_fk: 'unit.unknown',
  organisation_unit_code_key: 'unit.code-taken',
  organisation_unit_parent_fk: 'unit.unknown',
  organisation_unit_parent_check: 'unit.circle',
  organisation_unit_active_check: 'unit.dates',
  // The same key twice at the same moment: the first is being carried out.
  idempotency_key_pkey: 'request.repeated',
  join_request_open_key: 'join.asked',
  // Whoever asked has come to keep the record by another way, and would answer themselves.
  join_request_self_check: 'join.keeps-already',
  saved_view_name_key: 'view.name-taken',
  saved_view_filters_check: 'request.too-large',
  access_request_open_key: 'access-request.asked',
  person_subject_key: 'person.subject-taken',
  system_relation_key: 'relation.exists',
  system_relation_mutual_key: 'relation.exists mutual',
  system_relation_self_check: 'relation.circle',
  rules_pkey: 'rules.id-taken',
  absence_overlap_excl: 'review.away-already',
  absence_days_check: 'request.malformed',
  review_decision_justification_check: 'review.justification-too-short',
};

/**
 * The database refuses in the words of the catalogue: what refuses, a constraint, an index or a trigger, is named by the
 * code of the problem, so that nobody has to know its tables to tell what happened.
 */
export class RefusalsInWords1795970896561 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const functions = (await runner.query(
      `select pg_get_functiondef(oid) as source from pg_proc
        where pronamespace = 'public'::regnamespace and prosrc ~ 'RG0[0-9][0-9]' order by proname`,
    )) as { source: string }[];
    for (const { source } of functions)
      await runner.query(
        source.replace(/errcode = '(RG0\d\d)'/g, (whole, number: string) => {
          const name = raised[number];
          return name === undefined ? whole : `errcode = 'check_violation', constraint = '${name}'`;
        }),
      );
    for (const [before, after] of Object.entries(renamed)) await this.rename(runner, before, after);
  }

  private async rename(runner: QueryRunner, before: string, after: string): Promise<void> {
    const [constraint] = (await runner.query(
      `select conrelid::regclass::text as table from pg_constraint where conname = $1 and connamespace = 'public'::regnamespace`,
      [before],
    )) as { table: string }[];
    await runner.query(
      constraint === undefined
        ? `alter index ${before} rename to "${after}"`
        : `alter table ${constraint.table} rename constraint ${before} to "${after}"`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
