import { Injectable } from '@nestjs/common';
import { isAnswer } from '@registry/record/mapping';
import { DataSource } from 'typeorm';
import { sql, type Sql } from '../../../platform/database/sql';
import type { Acting } from '../../../platform/ground/actor';
import type { Recording } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { ClassifyingSystem } from '../../classification';
import type { Changes } from '../../systems';
import { answersBefore } from '../comparing/answers';
import type { Said } from '../comparing/judge-row';
import type { StoredImport } from '../sets/import-set';
import { keepFailed } from './applied-rows';
import { byHalves } from './by-halves';

export interface DoneRow {
  readonly number: number;
  readonly outcome: 'registered' | 'changed';
  readonly changes: Changes;
  readonly made_id: string;
  readonly made_version: number;
  readonly is_answered: boolean;
}

/** As when they were answered. */
const TOGETHER = 50;

interface Batch {
  readonly set: StoredImport;
  readonly actor: Acting;
}

/** Whether a row changed nothing of its record but how questions about it are answered. */
export const isAboutAnswers = ({ changes }: Pick<DoneRow, 'changes'>): boolean => Object.keys(changes).every(isAnswer);

/** What the fields said before; the unit is changed by its id. */
export const valuesBefore = (changes: Changes): Said =>
  Object.fromEntries(Object.entries(changes).map(([key, { from }]) => [key === 'unitId' ? 'unit' : key, from]));

/** What the source said before it said this. */
export const saidBefore = (id: string, { number, changes }: DoneRow): Sql =>
  sql`update import_origin set said = said || ${JSON.stringify(valuesBefore(changes))}::jsonb
       where import_id = ${id} and row_number = ${number}`;

/** Puts back how questions were answered before an import answered them. */
@Injectable()
export class UnanswerRows {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly classifying: ClassifyingSystem,
  ) {}

  /** The version of each record after that, by the number of its row; those that cannot be are left as they are. */
  async execute({ set, actor }: Batch, rows: readonly DoneRow[]): Promise<Map<number, number>> {
    const versions: [number, number][] = [];
    for (let at = 0; at < rows.length; at += TOGETHER)
      versions.push(
        ...(await byHalves(rows.slice(at, at + TOGETHER), {
          together: (some) => this.unitOfWork.run(actor, 'classification.assess', (tx) => this.together(tx, set, some)),
          refused: ({ number }, refusal) => keepFailed(this.dataSource.manager, set.id, number, refusal),
        })),
      );
    return new Map(versions);
  }

  private async together(
    tx: Recording<'classification.assess'>,
    set: StoredImport,
    rows: readonly DoneRow[],
  ): Promise<[number, number][]> {
    const sorted = [...rows].sort((a, b) => (a.made_id < b.made_id ? -1 : 1));
    const systems = await this.classifying.answer(
      tx,
      sorted.map((row) => ({
        id: row.made_id,
        expected: row.made_version,
        check: () => undefined,
        answers: answersBefore(row.changes),
        told: { batch: set.batch ?? '', source: set.source, row: row.number, means: 'import-undo' },
      })),
    );
    const done = sorted.map((row, index): [number, number] => [row.number, systems[index]!.version]);
    for (const [index, row] of sorted.entries()) {
      await sql`
        update import_row set is_answered = false, made_version = ${done[index]![1]},
               outcome = case when ${isAboutAnswers(row)} then 'undone' else outcome end
         where import_id = ${set.id} and number = ${row.number}`.run(tx.manager);
      if (isAboutAnswers(row)) await saidBefore(set.id, row).run(tx.manager);
    }
    return done;
  }
}
