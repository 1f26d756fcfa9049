import { Injectable } from '@nestjs/common';
import type { FactValue } from '@registry/classifier';
import { DataSource } from 'typeorm';
import { Gate } from '../../../platform/access/gate';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import type { Transaction } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { ClassifyingSystem } from '../../classification';
import type { AiSystem } from '../../systems';
import type { StoredImport } from '../sets/import-set';
import { keepApplied, keepUnanswered, type DueRow } from './applied-rows';
import { byHalves } from './by-halves';

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

  /** Some in one transaction. Whether all could be. */
  async execute(batch: Batch, rows: readonly AnsweringRow[]): Promise<boolean> {
    let answered = 0;
    for (let at = 0; at < rows.length; at += TOGETHER) {
      const done = await byHalves(rows.slice(at, at + TOGETHER), {
        together: (some) => this.together(batch, some),
        refused: ({ number }, refusal) => keepUnanswered(this.dataSource.manager, batch.set.id, number, refusal),
      });
      answered += done.length;
    }
    return answered === rows.length;
  }

  private together(batch: Batch, rows: readonly AnsweringRow[]): Promise<readonly AnsweringRow[]> {
    return this.unitOfWork.run(batch.actor, 'classification.assess', async (tx) => {
      for (const row of [...rows].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))) {
        const claim = {
          key: { column: 'id', value: idOf(row) },
          expected: row.made_version ?? row.base_version ?? 0,
          check: (system: AiSystem) => this.gate.require(batch.actor, 'assess', 'AiSystem', system),
        } as const;
        const told = { ...batch.told, row: row.number, means: 'import' } as const;
        const { version } = await this.classifying.answer(tx, claim, { answers: row.answers, told });
        await this.keep(tx, batch.set, row, version);
      }
      return rows;
    });
  }

  private async keep(tx: Transaction, set: StoredImport, row: AnsweringRow, version: number): Promise<void> {
    await sql`
      update import_row set is_answered = true, made_version = ${version}
       where import_id = ${set.id} and number = ${row.number}`.run(tx.manager);
    if (row.outcome === null) await keepApplied(tx, set, [{ row, systemId: idOf(row), version, outcome: 'changed' }]);
  }
}

const idOf = ({ made_id: made, system_id: system }: AnsweringRow): string => made ?? system ?? '';
