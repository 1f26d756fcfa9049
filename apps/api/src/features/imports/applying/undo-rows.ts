import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Stage } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { raw, sql } from '../../../platform/database/sql';
import { systemActor, type Acting } from '../../../platform/ground/actor';
import { LongRuns, type LongRun, type LongStep, type LongWalk } from '../../../platform/jobs/long-run';
import type { Recording } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { SystemsRepository, type AiSystem, type Changes } from '../../systems';
import { contentOf } from '../comparing/judge-row';
import { UNDOING, type StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { keepFailed } from './applied-rows';
import { byHalves } from './by-halves';
import { FinishUndoing } from './finish-undoing';
import { isAboutAnswers, saidBefore, UnanswerRows, valuesBefore, type DoneRow } from './unanswer-rows';

const BATCH = 200;

/** Takes back what an import did: so many records at a time, each once. */
@Injectable()
export class UndoRows implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly longRuns: LongRuns,
    private readonly unitOfWork: UnitOfWork,
    private readonly systems: SystemsRepository,
    private readonly imports: ImportsRepository,
    private readonly unanswerRows: UnanswerRows,
    private readonly finishUndoing: FinishUndoing,
  ) {}

  onModuleInit(): void {
    this.longRuns.handle({
      name: UNDOING,
      open: (id) => this.open(id),
      finish: ({ key: id }, close) => this.finishUndoing.execute(id, close),
    });
  }

  private async open(id: string): Promise<LongWalk> {
    const set = await this.imports.find(id);
    if (set === null) return { step: async ({ place }) => ({ place, done: 0, changed: 0, isLast: true }) };
    const actor = (await this.imports.actor(set)) ?? systemActor('imports');
    return { step: (run) => this.step(set, actor, run) };
  }

  private async step(set: StoredImport, actor: Acting, { place }: LongRun): Promise<LongStep> {
    const rows = await sql<DoneRow>`
      select r.number, r.outcome, r.changes, r.made_id, r.made_version, r.is_answered from import_row r
       where r.import_id = ${set.id} and r.outcome in ('registered', 'changed') and r.number > ${place === null ? 0 : Number(place)}
       order by r.number limit ${raw(BATCH)}`.rows(this.dataSource);
    const answered = rows.filter((row) => row.outcome === 'changed' && row.is_answered);
    const versions = await this.unanswerRows.execute({ set, actor }, answered);
    const due = rows
      .filter((row) => !answered.includes(row) || versions.has(row.number))
      .map((row) => ({ ...row, made_version: versions.get(row.number) ?? row.made_version }));
    await this.takeBack(
      set,
      actor,
      due.filter((row) => row.outcome === 'registered' || !isAboutAnswers(row)),
    );
    return {
      place: rows.length === 0 ? place : String(rows.at(-1)?.number),
      done: rows.length,
      changed: rows.length,
      isLast: rows.length < BATCH,
    };
  }

  /** What cannot be taken back stays as it is. */
  private async takeBack(set: StoredImport, actor: Acting, rows: readonly DoneRow[]): Promise<void> {
    await byHalves(rows, {
      together: (some) =>
        this.unitOfWork.run(actor, 'system.change', async (tx) => {
          for (const row of [...some].sort((a, b) => (a.made_id < b.made_id ? -1 : 1))) await this.one(tx, set, row);
          return [];
        }),
      refused: ({ number }, refusal) => keepFailed(this.dataSource.manager, set.id, number, refusal),
    });
  }

  private async one(tx: Recording<'system.change'>, set: StoredImport, row: DoneRow): Promise<void> {
    const key = { column: 'id', value: row.made_id } as const;
    const system = await this.systems.claimRetired(tx, key, row.made_version, () => undefined);
    const changed =
      row.outcome === 'registered'
        ? system.withdraw('The import that brought it was undone.', tx.at)
        : changedBack(system, row.changes, tx.at);
    await this.systems.save(tx, system);
    tx.record({
      subject: { type: 'AiSystem', id: system.id },
      fact: { changed, batch: set.batch ?? '', source: set.source, row: row.number, means: 'import-undo' },
      parts: { record: system.toPart() },
    });
    await sql`update import_row set outcome = 'undone', made_version = ${system.version}
               where import_id = ${set.id} and number = ${row.number}`.run(tx.manager);
    // What the source said before it said this; of a record that is gone, nothing.
    await (
      row.outcome === 'registered'
        ? sql`delete from import_origin where import_id = ${set.id} and row_number = ${row.number}`
        : saidBefore(set.id, row)
    ).run(tx.manager);
  }
}

function changedBack(system: AiSystem, changes: Changes, at: Date): Changes {
  const { stage, ...before } = valuesBefore(changes);
  const reopened =
    stage !== undefined && stage !== 'retired' && system.stage === 'retired' ? system.reopen(stage as Stage) : {};
  return { ...reopened, ...system.change(contentOf(stage === undefined ? before : { ...before, stage }), at) };
}
