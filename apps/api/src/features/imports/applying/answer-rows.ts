import { Injectable } from '@nestjs/common';
import type { FactValue } from '@registry/classifier';
import { DataSource } from 'typeorm';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { ClassifyingSystem } from '../../classification';
import type { AiSystem } from '../../systems';
import type { StoredImport } from '../sets/import-set';
import { keepAnswered, keepUnanswered, type DueRow } from './applied-rows';
import { byHalves } from './by-halves';

/** A row whose record is registered or changed, where there was something to change, and whose answers are not. */
export interface AnsweringRow extends DueRow {
  readonly answers: Readonly<Record<string, FactValue>>;
  readonly outcome: 'registered' | 'changed' | null;
  readonly made_id: string | null;
  readonly made_version: number | null;
}

/** A class brings duties: so few that nobody else's entries wait long to be sealed. */
const TOGETHER = 50;

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
      // In one order, so that two who answer about the same records wait for each other.
      const sorted = [...rows].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
      const systems = await this.classifying.answer(
        tx,
        sorted.map((row) => ({
          id: idOf(row),
          expected: row.made_version ?? row.base_version ?? 0,
          check: (system: AiSystem) => this.gate.require(batch.actor, 'assess', 'AiSystem', system),
          answers: row.answers,
          told: { ...batch.told, row: row.number, means: 'import' },
        })),
      );
      const answered = sorted.map((row, index) => ({ row, systemId: idOf(row), version: systems[index]!.version }));
      await keepAnswered(tx, batch.set, answered);
      return rows;
    });
  }
}

const idOf = ({ made_id: made, system_id: system }: AnsweringRow): string => made ?? system ?? '';
