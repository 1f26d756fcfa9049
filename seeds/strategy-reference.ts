// Turns the reference data of COM(2025) 723 final, annexes 1 to 3, into what the strategy feature takes.

import type { StrategyReference } from '../apps/api/src/features/strategy';
import actions from './reference/strategy-actions.json';
import dialogues from './reference/structured-dialogues.json';
import initiatives from './reference/internal-initiatives.json';

/** The whole strategy, in the order of the source. */
export function strategyReference(): StrategyReference {
  return { sectors: sectors(), actions: actionList(), dialogues: dialogueList(), initiatives: initiativeList() };
}

function sectors(): StrategyReference['sectors'] {
  const seen = new Map<string, StrategyReference['sectors'][number]>();
  for (const { sector, section } of actions) {
    if (seen.has(sector.code)) continue;
    seen.set(sector.code, {
      code: sector.code,
      seq: seen.size + 1,
      titleEn: sector.title_en,
      titleFr: sector.title_fr,
      sectionCode: section.code,
      sectionEn: section.title_en,
      sectionFr: section.title_fr,
    });
  }
  return [...seen.values()];
}

function actionList(): StrategyReference['actions'] {
  return actions.map((action) => ({
    code: action.code,
    seq: action.seq,
    section: { code: action.section.code, titleEn: action.section.title_en, titleFr: action.section.title_fr },
    sector: { code: action.sector.code, titleEn: action.sector.title_en, titleFr: action.sector.title_fr },
    kind: action.kind as 'flagship' | 'other',
    titleEn: action.title_en,
    titleFr: action.title_fr,
    textFr: action.text_fr,
    textEn: action.text_en,
    target: {
      kind: action.target.kind as 'by' | 'from',
      rawFr: action.target.raw_fr,
      labelEn: action.target.label_en,
      labelFr: action.target.label_fr,
      year: action.target.year,
      quarter: action.target.quarter,
      from: action.target_from,
      due: action.target_due,
    },
    notes: (action.notes as { code: string; text_en: string }[]).map((note) => ({
      code: note.code,
      textEn: note.text_en,
    })),
    source: action.source,
  }));
}

function dialogueList(): StrategyReference['dialogues'] {
  return dialogues.map((dialogue) => ({
    code: dialogue.code,
    seq: dialogue.seq,
    category: { code: dialogue.category_code, titleEn: dialogue.category_en, titleFr: dialogue.category_fr },
    sectors: dialogue.sectors,
    sectorLabelEn: dialogue.sector_label_en ?? '',
    sectorLabelFr: dialogue.sector_label_fr ?? '',
    date: dialogue.date,
    audienceEn: dialogue.audience_en,
    audienceFr: dialogue.audience_fr,
    participantsApprox: dialogue.participants_approx,
  }));
}

interface SourceItem {
  code: string;
  title_en: string;
  title_fr: string;
  description_en: string;
  source_phrase_fr: string;
  source: string;
}

function initiativeList(): StrategyReference['initiatives'] {
  type Initiative = StrategyReference['initiatives'][number];
  const of = (item: SourceItem, kind: Initiative['kind'], parent: string | null): Omit<Initiative, 'seq'> => ({
    code: item.code,
    parent,
    kind,
    titleEn: item.title_en,
    titleFr: item.title_fr,
    descriptionEn: item.description_en,
    sourcePhraseFr: item.source_phrase_fr,
    source: item.source,
  });
  const { framework } = initiatives;
  return [
    of(framework, 'framework', null),
    ...initiatives.areas.flatMap((area) => [
      of(area, 'area', framework.code),
      ...area.items.map((item) => of(item, 'item', area.code)),
    ]),
    ...initiatives.tools.map((tool) => of(tool, 'tool', framework.code)),
  ].map((item, index) => ({ ...item, seq: index + 1 }));
}
