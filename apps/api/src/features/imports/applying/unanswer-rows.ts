import { Injectable } from '@nestjs/common';
import { isAnswer } from '@registry/record/mapping';
import { DataSource } from 'typeorm';
import { sql, type Sql } from '../../../platform/database/sql';
import type { Acting } from '../../../platform/ground/actor';
import { fromPostgres } from '../../../platform/problems/from-postgres';
import { Refusal } from '../../../platform/problems/refusal';
import type { Recording } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { ClassifyingSystem } from '../../classification';
import type { Changes } from '../../systems';
import { answersBefore } from '../comparing/answers';
import type { Said } from '../comparing/judge-row';
import type { StoredImport } from '../sets/import-set';
import { keepFailed } from './applied-rows';

export interface DoneRow {
  readonly number: number;
  readonly outcome: 'registered' | 'changed';
  readonly changes: Changes;
  readonly made_id: string;
  readonly made_version: number;
  readonly is_answered: boolean;
}

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
  async execute(batch: Batch, rows: readonly DoneRow[]): Promise<Map<number, number>> {
    if (rows.length === 0) return new Map();
    try {
      return await this.unitOfWork.run(batch.actor, 'classification.assess', async (tx) => {
        const versions = new Map<number, number>();
        for (const row of [...rows].sort((a, b) => (a.made_id < b.made_id ? -1 : 1)))
          versions.set(row.number, await this.one(tx, batch.set, row));
        return versions;
      });
    } catch (error) {
      const refusal = error instanceof Refusal ? error : fromPostgres(error);
      if (refusal === null) throw error;
      if (rows.length > 1) {
        const each = new Map<number, number>();
        for (const row of rows)
          for (const [number, version] of await this.execute(batch, [row])) each.set(number, version);
        return each;
      }
      const fault = { field: 'row', code: 'refused', refusal: refusal.code } as const;
      await keepFailed(this.dataSource.manager, batch.set.id, [{ number: rows[0]!.number, fault }]);
      return new Map();
    }
  }

  private async one(tx: Recording<'classification.assess'>, set: StoredImport, row: DoneRow): Promise<number> {
    const claim = {
      key: { column: 'id', value: row.made_id },
      expected: row.made_version,
      check: () => undefined,
    } as const;
    const told = { batch: set.batch ?? '', source: set.source, row: row.number, means: 'import-undo' } as const;
    const { version } = await this.classifying.answer(tx, claim, { answers: answersBefore(row.changes), told });
    await sql`
      update import_row set is_answered = false, made_version = ${version},
             outcome = case when ${isAboutAnswers(row)} then 'undone' else outcome end
       where import_id = ${set.id} and number = ${row.number}`.run(tx.manager);
    if (isAboutAnswers(row)) await saidBefore(set.id, row).run(tx.manager);
    return version;
  }
}
