import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The Apply AI Strategy (COM(2025) 723 final, annexes 1 to 3) and the links of systems to its actions. */
export class Strategy1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table strategy_sector (
        code text primary key,
        seq integer not null constraint strategy_sector_seq_key unique,
        section_code text not null,
        section_en text not null,
        section_fr text not null,
        title_en text not null,
        title_fr text not null
      )`);
    await runner.query(`
      create table strategy_action (
        code text primary key,
        seq integer not null constraint strategy_action_seq_key unique,
        sector_code text not null constraint strategy_action_sector_fk references strategy_sector (code),
        kind text not null constraint strategy_action_kind_check check (kind in ('flagship', 'other')),
        title_en text not null,
        title_fr text not null,
        text_fr text not null,
        text_en text not null,
        target_kind text not null constraint strategy_action_target_kind_check check (target_kind in ('by', 'from')),
        target_raw_fr text not null,
        target_label_en text not null,
        target_label_fr text not null,
        target_year integer not null,
        target_quarter integer constraint strategy_action_quarter_check check (target_quarter between 1 and 4),
        target_from date not null,
        target_due date,
        notes jsonb not null,
        source text not null,
        constraint strategy_action_due_check check ((target_kind = 'by') = (target_due is not null))
      )`);
    await runner.query('create index strategy_action_sector_idx on strategy_action (sector_code)');
    await runner.query(`
      create table strategy_dialogue (
        code text primary key,
        seq integer not null constraint strategy_dialogue_seq_key unique,
        category_code text not null,
        category_en text not null,
        category_fr text not null,
        sectors text[] not null,
        sector_label_en text not null,
        sector_label_fr text not null,
        held_on date not null,
        audience_en text not null,
        audience_fr text not null,
        participants_approx integer not null
      )`);
    await runner.query(`
      create table strategy_initiative (
        code text primary key,
        seq integer not null constraint strategy_initiative_seq_key unique,
        parent_code text constraint strategy_initiative_parent_fk references strategy_initiative (code),
        kind text not null constraint strategy_initiative_kind_check
          check (kind in ('framework', 'area', 'item', 'tool')),
        title_en text not null,
        title_fr text not null,
        description_en text not null,
        source_phrase_fr text not null,
        source text not null
      )`);
    await runner.query(`
      create table strategy_link (
        id uuid primary key,
        system_id uuid not null constraint strategy_link_system_fk references ai_system (id),
        action_code text not null constraint strategy_link_action_fk references strategy_action (code),
        kind text not null constraint strategy_link_kind_check
          check (kind in ('delivers', 'supports', 'uses_result_of', 'is_evidence_for')),
        rationale text not null constraint strategy_link_rationale_check check (char_length(rationale) between 1 and 2000),
        proposed_by uuid constraint strategy_link_person_fk references person (id),
        proposed_at timestamptz not null,
        constraint strategy_link_system_action_key unique (system_id, action_code)
      )`);
    await runner.query('create index strategy_link_action_idx on strategy_link (action_code)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
