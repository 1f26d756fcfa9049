import { Injectable } from '@nestjs/common';
import type { FactValue } from '@registry/classifier';
import { DataSource } from 'typeorm';
import { Gate } from '../../../platform/access/gate';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { fromPostgres } from '../../../platform/problems/from-postgres';
import { Refusal } from '../../../platform/problems/refusal';
import type { Transaction } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { ClassifyingSystem } from '../../classification';
import type { StoredImport } from '../sets/import-set';
import { keepApplied, keepUnanswered, type DueRow } from './applied-rows';

/** A row whose record is registered or changed, where there was something to change, and whose answers are not. */
export interface AnsweringRow extends DueRow {
  readonly answers: Readonly<Record<string, FactValue>>;
  readonly outcome: 'registered' | 'changed' | null;
  readonly made_id: string | null;
  readonly made_version: number | null;
}

/** A class brings duties: so few that nobody else's entries wait long to be sealed. */
const TOGETHER = 20;

interface Batch {
  readonly set: StoredImport;
  readonly actor: Actor;
  readonly told: { readonly batch: string; readonly of: number; readonly source: string };
}

/** Records what rows answer of the questions about their records, each record with its new class. */
@Injectable()
export class AnswerRows {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly classifying: ClassifyingSystem,
  ) {}

  /** Some in one transaction; where one of them cannot be, each by itself. Whether all could be. */
  async execute(batch: Batch, rows: readonly AnsweringRow[]): Promise<boolean> {
    let isWhole = true;
    for (let at = 0; at < rows.length; at += TOGETHER)
      isWhole = (await this.together(batch, rows.slice(at, at + TOGETHER))) && isWhole;
    return isWhole;
  }

  private async together(batch: Batch, rows: readonly AnsweringRow[]): Promise<boolean> {
    try {
      await this.unitOfWork.run(batch.actor, 'classification.assess', async (tx) => {
        for (const row of [...rows].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))) {
          const { version } = await this.classifying.answer(
            tx,
            {
              key: { column: 'id', value: idOf(row) },
              expected: row.made_version ?? row.base_version ?? 0,
              check: (system) => this.gate.require(batch.actor, 'assess', 'AiSystem', system),
            },
            { answers: row.answers, told: { ...batch.told, row: row.number, means: 'import' } },
          );
          await this.keep(tx, batch.set, row, version);
        }
      });
      return true;
    } catch (error) {
      const refusal = error instanceof Refusal ? error : fromPostgres(error);
      if (refusal === null) throw error;
      if (rows.length === 1) {
        await keepUnanswered(this.dataSource.manager, batch.set.id, rows[0]!.number, refusal.code);
        return false;
      }
      let isWhole = true;
      for (const row of rows) isWhole = (await this.together(batch, [row])) && isWhole;
      return isWhole;
    }
  }

  private async keep(tx: Transaction, set: StoredImport, row: AnsweringRow, version: number): Promise<void> {
    await sql`
      update import_row set is_answered = true, made_version = ${version}
       where import_id = ${set.id} and number = ${row.number}`.run(tx.manager);
    if (row.outcome === null) await keepApplied(tx, set, [{ row, systemId: idOf(row), version, outcome: 'changed' }]);
  }
}

const idOf = ({ made_id: made, system_id: system }: AnsweringRow): string => made ?? system ?? '';
