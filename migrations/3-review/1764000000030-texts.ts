import type { MigrationInterface, QueryRunner } from 'typeorm';

/** White space; what nobody sees by itself; what is never kept. As in `libs/record/src/forms/text.ts`. */
const SPACE = String.raw`\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const UNSEEN =
  String.raw`\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f` +
  String.raw`\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\u2800\u3164\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uffa0` +
  String.raw`\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff`;
const UNKEPT = String.raw`\u0001-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069`;

/** Columns that people write and read, with their form. Values inside lists and documents count each by itself. */
const line = (...names: string[]): string[] => names.map((name) => `line:${name}`);
const text = (...names: string[]): string[] => names.map((name) => `text:${name}`);
const tables: Readonly<Record<string, readonly string[]>> = {
  organisation_unit: line('name_en', 'name_fr', 'name_de'),
  person: line('name', 'subject', 'mail'),
  access_request: [...line('name', 'mail'), ...text('reason', 'answer')],
  api_token: line('name'),
  saved_view: line('name'),
  ai_system: [
    ...line(
      'name',
      'acronym',
      'aliases',
      'tags',
      'traceability_reference',
      'technical_contact',
      'business_contact',
      'champion',
      'provider_name',
      'provider_contact',
      'supplier',
      'contract_reference',
      'product_version',
      'eu_database_url',
      'licence',
      'data_sources',
      'processing_record_reference',
      'dpia_reference',
      'fria_reference',
      'security_review_reference',
      'incident_contact',
      'components',
    ),
    ...text(
      'summary',
      'intended_purpose',
      'expected_benefits',
      'provider_address',
      'submitter_on_behalf',
      'authorised_representative',
      'operating_logic',
      'input_data',
      'energy_note',
      'dpia_summary',
      'fria_summary',
      'retention',
      'human_oversight',
      'evaluation',
      'public_summary',
      'retirement_reason',
      'restriction_reason',
      'withheld',
    ),
  ],
  system_relation: text('reason'),
  join_request: text('message', 'answer'),
  strategy_link: text('rationale'),
  rules: text('reason'),
  review: text('message'),
  review_question: text('question', 'answer'),
  review_decision: [...text('justification'), ...line('legal_basis')],
  review_consent: text('reason'),
  calendar_day: line('name_en', 'name_fr', 'name_de'),
  duty: text('reason', 'note'),
  evidence: [...line('title', 'file_name', 'url'), ...text('withdrawal_reason')],
  incident: [...line('title'), ...text('description', 'triage_note', 'cause', 'correction', 'outcome')],
  incident_informed: line('reference'),
  incident_event: text('text'),
  comment_text: text('text'),
  document_version: text('content'),
  document_notification: line('reference'),
  webhook: line('name', 'url'),
};

/** Texts that people read can be seen, and hold nothing that cannot be: the database's own look at what the application checks. */
export class Texts1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.functions(runner);
    await this.triggers(runner);
    await this.justification(runner);
  }

  private async functions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function visible_text(given text) returns text language sql immutable strict parallel safe as $$
        select btrim(regexp_replace(regexp_replace(normalize(given, NFC), '[${UNSEEN}]', '', 'g'), '[${SPACE}]+', ' ', 'g'))
      $$`);
    await runner.query(`
      create function is_kept_text(given text, one_line boolean) returns boolean language sql immutable strict parallel safe as $$
        select given is nfc normalized and given ~ '[^${SPACE}${UNSEEN}]' and given !~ '[${UNKEPT}]' and (not one_line or given !~ '[\\t\\n]')
      $$`);
    await runner.query(`
      create function unkept_texts(given jsonb, one_line boolean) returns boolean language sql immutable strict parallel safe as $$
        select exists (select from jsonb_path_query(given, 'strict $.** ? (@.type() == "string")') v where not is_kept_text(v #>> '{}', one_line))
      $$`);
    // Only what is written anew is looked at, so that an old row with a fault can still be changed everywhere else.
    await runner.query(`
      create function check_texts() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      declare
        given jsonb := to_jsonb(new);
        known jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
        form text;
        name text;
        value jsonb;
      begin
        for i in 0 .. tg_nargs - 1 loop
          form := split_part(tg_argv[i], ':', 1);
          name := split_part(tg_argv[i], ':', 2);
          value := given -> name;
          if value is null or value = 'null' or value is not distinct from known -> name then continue; end if;
          if unkept_texts(value, form = 'line') then
            raise exception '%.% holds a text that cannot be seen or kept', tg_table_name, name using errcode = 'RG020', column = name;
          end if;
        end loop;
        return new;
      end $$`);
  }

  private async triggers(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(tables)) {
      await runner.query(`create trigger ${table}_texts before insert or update on ${table} for each row
        execute function check_texts(${columns.map((column) => `'${column}'`).join(', ')})`);
    }
  }

  /** Fifty characters that a reader sees. Rows of before stay as they are: nothing here is ever changed. */
  private async justification(runner: QueryRunner): Promise<void> {
    await runner.query('alter table review_decision drop constraint review_decision_justification_check');
    await runner.query(`alter table review_decision add constraint review_decision_justification_check
      check (kind = 'confirm' or char_length(visible_text(coalesce(justification, ''))) >= 50) not valid`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
