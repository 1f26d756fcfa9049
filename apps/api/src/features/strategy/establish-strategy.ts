import { Injectable } from '@nestjs/common';
import { join, raw, sql, type Value } from '../../platform/database/sql';
import type { Acting } from '../../platform/ground/actor';
import type { Transaction } from '../../platform/recording/transaction';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { referencePart, STRATEGY, type StrategyReference } from './reference';

/** Enters the strategy's actions, dialogues and initiatives, once. */
@Injectable()
export class EstablishStrategy {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Acting, reference: StrategyReference): Promise<void> {
    return this.unitOfWork.run(actor, 'strategy.establish', async (tx) => {
      for (const sector of reference.sectors) {
        await insert(tx, 'strategy_sector', {
          code: sector.code,
          seq: sector.seq,
          section_code: sector.sectionCode,
          section_en: sector.sectionEn,
          section_fr: sector.sectionFr,
          title_en: sector.titleEn,
          title_fr: sector.titleFr,
        });
      }
      await insertActions(tx, reference);
      await insertDialogues(tx, reference);
      await insertInitiatives(tx, reference);
      tx.record({
        subject: STRATEGY,
        fact: {
          actions: reference.actions.length,
          dialogues: reference.dialogues.length,
          initiatives: reference.initiatives.length,
        },
        parts: { reference: referencePart(reference) },
      });
    });
  }
}

async function insert(tx: Transaction, table: string, row: Readonly<Record<string, Value>>): Promise<void> {
  const names = Object.keys(row);
  await sql`insert into ${raw(table)} (${raw(names.join(', '))}) values (${join(
    Object.values(row).map((value) => sql`${value}`),
    ', ',
  )})`.run(tx.manager);
}

async function insertActions(tx: Transaction, { actions }: StrategyReference): Promise<void> {
  for (const action of actions) {
    await insert(tx, 'strategy_action', {
      code: action.code,
      seq: action.seq,
      sector_code: action.sector.code,
      kind: action.kind,
      title_en: action.titleEn,
      title_fr: action.titleFr,
      text_fr: action.textFr,
      text_en: action.textEn,
      target_kind: action.target.kind,
      target_raw_fr: action.target.rawFr,
      target_label_en: action.target.labelEn,
      target_label_fr: action.target.labelFr,
      target_year: action.target.year,
      target_quarter: action.target.quarter,
      target_from: action.target.from,
      target_due: action.target.due,
      notes: JSON.stringify(action.notes),
      source: action.source,
    });
  }
}

async function insertDialogues(tx: Transaction, { dialogues }: StrategyReference): Promise<void> {
  for (const dialogue of dialogues) {
    await insert(tx, 'strategy_dialogue', {
      code: dialogue.code,
      seq: dialogue.seq,
      category_code: dialogue.category.code,
      category_en: dialogue.category.titleEn,
      category_fr: dialogue.category.titleFr,
      sectors: dialogue.sectors,
      sector_label_en: dialogue.sectorLabelEn,
      sector_label_fr: dialogue.sectorLabelFr,
      held_on: dialogue.date,
      audience_en: dialogue.audienceEn,
      audience_fr: dialogue.audienceFr,
      participants_approx: dialogue.participantsApprox,
    });
  }
}

async function insertInitiatives(tx: Transaction, { initiatives }: StrategyReference): Promise<void> {
  for (const item of initiatives) {
    await insert(tx, 'strategy_initiative', {
      code: item.code,
      seq: item.seq,
      parent_code: item.parent,
      kind: item.kind,
      title_en: item.titleEn,
      title_fr: item.titleFr,
      description_en: item.descriptionEn,
      source_phrase_fr: item.sourcePhraseFr,
      source: item.source,
    });
  }
}
