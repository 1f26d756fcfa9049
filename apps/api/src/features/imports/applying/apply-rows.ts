import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isAnswer } from '@registry/record/mapping';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Gate } from '../../../platform/access/gate';
import { raw, sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { LongRuns, type LongRun, type LongStep, type LongWalk } from '../../../platform/jobs/long-run';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { FlagDuplicateCandidates, SystemsRepository } from '../../systems';
import { contentOf, news, register, type Said } from '../comparing/judge-row';
import { APPLYING, sourceKey, type StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { AnswerRows, type AnsweringRow } from './answer-rows';
import { keepApplied, keepFailed, keepOrigins, type Applied, type DueRow } from './applied-rows';
import { byHalves } from './by-halves';
import { FinishImport } from './finish-import';
import { inLanes } from './in-lanes';

/** Of one transaction: few enough that working them out holds up nobody else's request. */
const BATCH = 100;

/** Of one step: several transactions, so that we work out some rows while the database takes in others. */
const STEP = 8 * BATCH;

interface Work {
  readonly set: StoredImport;
  readonly actor: Actor;
  /** What the entry of each record tells of the whole. */
  readonly told: { readonly batch: string; readonly of: number; readonly source: string };
  /** Whether a row could not be carried out. */
  hasFailed: boolean;
}

/** Carries out what the rows of a file say: so many at a time, each once. */
@Injectable()
export class ApplyRows implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly longRuns: LongRuns,
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly flagCandidates: FlagDuplicateCandidates,
    private readonly imports: ImportsRepository,
    private readonly answerRows: AnswerRows,
    private readonly finishImport: FinishImport,
  ) {}

  onModuleInit(): void {
    this.longRuns.handle({
      name: APPLYING,
      open: (id) => this.open(id),
      finish: ({ key: id }, close) => this.finishImport.execute(id, close),
    });
  }

  private async open(id: string): Promise<LongWalk> {
    const set = await this.imports.find(id);
    const actor = set === null ? null : await this.imports.actor(set);
    if (set?.batch == null || actor === null) return { step: async ({ place }) => ended(place) };
    const of = await dueIn(this.dataSource, set);
    const hasFailed = await this.hasFailed(id);
    const work: Work = { set, actor, told: { batch: set.batch, of, source: set.source }, hasFailed };
    return { step: (run) => this.step(work, run) };
  }

  private async step(work: Work, { place }: LongRun): Promise<LongStep> {
    const { id, which } = work.set;
    const rows = await sql<DueRow & { outcome: string | null; owes_answers: boolean }>`
      select r.number, r.kind, r.cells, r.said, r.base_key, r.nth, r.system_id, r.base_version, r.changes, r.outcome,
             r.answers is not null and not r.is_answered as owes_answers from import_row r
       where r.import_id = ${id} and r.kind = any(${[...kindsOf(work.set), 'unchanged']}) and r.number > ${place === null ? 0 : Number(place)}
       order by r.number limit ${raw(STEP)}`.rows(this.dataSource);
    // After a stop between the work and its being written down, some are done already.
    const due = rows.filter(({ outcome }) => outcome === null);
    const added = due.filter(({ kind }) => kind === 'new');
    const made = await inLanes(added, {
      of: BATCH,
      each: (some) => this.carryOut(work, some, (...few) => this.registerTogether(...few)),
    });
    // One after the other: two rows may be of one record.
    const changing = due.filter(({ kind, changes }) => kind === 'changed' && !Object.keys(changes).every(isAnswer));
    for (let at = 0; at < changing.length; at += BATCH)
      await this.carryOut(work, changing.slice(at, at + BATCH), (...some) => this.changeTogether(...some));
    if (rows.some(({ owes_answers: owes }) => owes)) await this.answer(work, rows);
    await this.flagCandidates.execute(made);
    // Rows that change nothing are known the next time all the same.
    await keepOrigins(this.dataSource.manager, work.set, rows.filter(isUnchanged));
    const done = rows.filter((row) => !isUnchanged(row)).length;
    const isBroken = (which === 'all' && work.hasFailed) || (await this.imports.isCancelled(id));
    return {
      place: rows.length === 0 ? place : String(rows.at(-1)?.number),
      done,
      changed: done,
      isLast: isBroken || rows.length < STEP,
    };
  }

  /** Also after a stop between a record and its answers. */
  private async answer(work: Work, rows: readonly DueRow[]): Promise<void> {
    const answering = await sql<AnsweringRow>`
      select r.number, r.kind, r.cells, r.said, r.base_key, r.nth, r.system_id, r.base_version, r.changes, r.answers, r.outcome, r.made_id, r.made_version
        from import_row r
       where r.import_id = ${work.set.id} and r.number = any(${rows.map(({ number }) => number)}::int[])
         and r.kind = any(${[...kindsOf(work.set)]}) and r.answers is not null and not r.is_answered and r.outcome is distinct from 'failed'
       order by r.number`.rows(this.dataSource);
    if (!(await this.answerRows.execute(work, answering))) work.hasFailed = true;
  }

  private registerTogether({ set, actor, told }: Work, rows: readonly DueRow[]): Promise<string[]> {
    return this.unitOfWork.run(actor, 'system.register', async (tx) => {
      const references = await this.systems.nextReferences(tx, rows.length);
      const made = rows.map(({ said }, index) =>
        register(said, { id: randomUUID(), reference: references[index] as string, ownerId: actor.id }, tx.at),
      );
      const parts = await this.systems.addMany(tx, made);
      for (const [index, { id, reference }] of made.entries())
        tx.record({
          subject: { type: 'AiSystem', id },
          fact: { reference, ...told, row: rows[index]!.number, means: 'import' },
          parts: parts[index]!,
        });
      await keepApplied(
        tx,
        set,
        rows.map((row, index): Applied => ({ row, systemId: made[index]!.id, version: 1, outcome: 'registered' })),
      );
      return made.map(({ id }) => id);
    });
  }

  private changeTogether({ set, actor, told }: Work, rows: readonly DueRow[]): Promise<string[]> {
    return this.unitOfWork.run(actor, 'system.change', async (tx) => {
      const before = await this.saidBefore(set, rows);
      const applied: Applied[] = [];
      // In one order, so that two who change the same records wait for each other and do not lock each other out.
      for (const row of [...rows].sort((a, b) => ((a.system_id ?? '') < (b.system_id ?? '') ? -1 : 1))) {
        const key = { column: 'id', value: row.system_id ?? '' } as const;
        const system = await this.systems.claim(tx, key, row.base_version ?? 0, (found) =>
          this.gate.require(actor, 'update', 'AiSystem', found),
        );
        const saidBefore = before.get(sourceKey(row.base_key, row.nth)) ?? null;
        const changed = system.change(contentOf(news(row.said, { saidBefore })), tx.at);
        await this.systems.save(tx, system);
        tx.record({
          subject: { type: 'AiSystem', id: system.id },
          fact: { changed, ...told, row: row.number, means: 'import' },
          parts: { record: system.toPart() },
        });
        applied.push({ row, systemId: system.id, version: system.version, outcome: 'changed' });
      }
      await keepApplied(tx, set, applied);
      return applied.map(({ systemId }) => systemId);
    });
  }

  private async saidBefore({ source }: StoredImport, rows: readonly DueRow[]): Promise<Map<string, Said>> {
    const keys = rows.map(({ base_key: key, nth }) => sourceKey(key, nth));
    const found = await sql<{ source_key: string; said: Said }>`
      select source_key, said from import_origin where source = ${source} and source_key = any(${keys}::text[])`.rows(
      this.dataSource,
    );
    return new Map(found.map(({ source_key: key, said }) => [key, said]));
  }

  /** Has rows carried out in one transaction, and says of one that cannot be why. Returns the ids of their records. */
  private carryOut(
    work: Work,
    rows: readonly DueRow[],
    together: (work: Work, rows: readonly DueRow[]) => Promise<string[]>,
  ): Promise<string[]> {
    return byHalves(rows, {
      together: (some) => together(work, some),
      refused: ({ number }, refusal) => {
        work.hasFailed = true;
        return keepFailed(this.dataSource.manager, work.set.id, number, refusal);
      },
    });
  }

  private async hasFailed(id: string): Promise<boolean> {
    return (
      (await sql`select from import_row where import_id = ${id} and outcome = 'failed' limit 1`.run(this.dataSource)) >
      0
    );
  }
}

/** Of what a program sent, what may be applied by itself; of what somebody looked at, all that can be. */
const kindsOf = ({ goes_on: goesOn, applies }: StoredImport): readonly string[] =>
  goesOn === 'apply' ? applies : ['new', 'changed'];

const isUnchanged = ({ kind }: DueRow): boolean => kind === 'unchanged';

const ended = (place: string | null): LongStep => ({ place, done: 0, changed: 0, isLast: true });

/** How many rows of an import are carried out. */
async function dueIn(dataSource: DataSource, set: StoredImport): Promise<number> {
  const row = await sql<{ count: number }>`
    select count(*)::int as count from import_row where import_id = ${set.id} and kind = any(${kindsOf(set)})`.row(
    dataSource,
  );
  return row?.count ?? 0;
}
