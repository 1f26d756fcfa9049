import { sql } from '../../platform/database/sql';
// The strategy as it was entered, read back from its tables.

const target = sql`json_build_object('kind', a.target_kind, 'rawFr', a.target_raw_fr, 'labelEn', a.target_label_en,
  'labelFr', a.target_label_fr, 'year', a.target_year, 'quarter', a.target_quarter,
  'from', a.target_from, 'due', a.target_due) as target`;

/** Of `strategy_action a` and its `strategy_sector t`. */
export const action = sql`a.code, a.seq, a.kind, a.title_en as "titleEn", a.title_fr as "titleFr", ${target},
  json_build_object('code', t.code, 'titleEn', t.title_en, 'titleFr', t.title_fr) as sector`;

/** Of `strategy_dialogue d`. */
export const dialogueColumns = sql`
  d.code, d.seq, json_build_object('code', d.category_code, 'titleEn', d.category_en, 'titleFr', d.category_fr) as category,
  d.sectors, d.sector_label_en as "sectorLabelEn", d.sector_label_fr as "sectorLabelFr", d.held_on::text as date,
  d.audience_en as "audienceEn", d.audience_fr as "audienceFr", d.participants_approx as "participantsApprox"`;

export const section = sql`
  json_build_object('code', t.section_code, 'titleEn', t.section_en, 'titleFr', t.section_fr) as section`;

export const actionText = sql`a.text_fr as "textFr", a.text_en as "textEn", a.notes, a.source`;

/** Of `strategy_initiative i`. */
export const initiativeColumns = sql`
  i.code, i.parent_code as parent, i.kind, i.seq, i.title_en as "titleEn", i.title_fr as "titleFr",
  i.description_en as "descriptionEn", i.source_phrase_fr as "sourcePhraseFr", i.source`;

/** Of `strategy_sector t`. */
export const sectorColumns = sql`t.code, t.seq, t.section_code as "sectionCode", t.section_en as "sectionEn",
  t.section_fr as "sectionFr", t.title_en as "titleEn", t.title_fr as "titleFr"`;
