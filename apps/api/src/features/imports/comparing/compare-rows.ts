import { Injectable, type OnModuleInit } from '@nestjs/common';
import { plainText } from '@registry/record';
import { DataSource, type EntityManager } from 'typeorm';
import { raw, sql } from '../../../platform/database/sql';
import { now } from '../../../platform/ground/now';
import { LongRuns, type LongRun, type LongStep, type LongWalk } from '../../../platform/jobs/long-run';
import { COMPARING, sourceKey } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { GoOn } from '../feeds/go-on';
import { DecidedBefore } from './decided-before';
import { FindRecords, type FoundRecords, type Wanted } from './find-records';
import { Grounds, type Ground } from './ground';
import { judgeRow, type Fault, type Judgement, type Match, type Said } from './judge-row';
import type { RowDecision } from '@registry/contracts';

/** Few enough that judging them holds up nobody else's request. */
const BATCH = 250;

export interface Row {
  number: number;
  cells: string[];
  decision: RowDecision | null;
  chosen_id: string | null;
}

/** A row as it was read, and which of its name it is. */
export interface Read extends Wanted {
  readonly row: Row;
  readonly faults: readonly Fault[];
  readonly baseKey: string;
  readonly nth: number;
  /** The first row of the same key. */
  readonly firstRow: number;
}

interface Met {
  readonly first: number;
  readonly times: number;
}

/** Compares the rows of a file with the register: what would become of each. */
@Injectable()
export class CompareRows implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly longRuns: LongRuns,
    private readonly imports: ImportsRepository,
    private readonly grounds: Grounds,
    private readonly findRecords: FindRecords,
    private readonly decidedBefore: DecidedBefore,
    private readonly goOn: GoOn,
  ) {}

  onModuleInit(): void {
    this.longRuns.handle({
      name: COMPARING,
      open: (id) => this.open(id),
      finish: ({ key: id }, close) => this.finish(id, close),
    });
  }

  private async finish(id: string, close: (manager: EntityManager) => Promise<void>): Promise<void> {
    const isAtRest = await this.dataSource.transaction(async (manager) => {
      await close(manager);
      const isCancelled = await this.imports.isCancelled(id);
      await this.imports.keepCounts(manager, id);
      await this.imports.move(manager, id, 'comparing', isCancelled ? 'read' : 'compared');
      const set = await this.imports.find(id, manager);
      if (set === null || set.goes_on === null) return false;
      return !(await this.goOn.afterComparing(manager, set)) && set.goes_on !== 'dry';
    });
    if (isAtRest) await this.goOn.end(id);
    this.longRuns.go();
  }

  private async open(id: string): Promise<LongWalk> {
    const set = await this.imports.find(id);
    const actor = set === null ? null : await this.imports.actor(set);
    if (set === null || actor === null)
      return { step: async ({ place }) => ({ place, done: 0, changed: 0, isLast: true }) };
    const ground = await this.grounds.of(set, actor);
    return { step: (run) => this.step(ground, run) };
  }

  private async step(ground: Ground, { place }: LongRun): Promise<LongStep> {
    const rows = await sql<Row>`
      select r.number, r.cells, r.decision, r.chosen_id from import_row r
       where r.import_id = ${ground.set.id} and r.number > ${place === null ? 0 : Number(place)}
       order by r.number limit ${raw(BATCH)}`.rows(this.dataSource);
    await this.compare(this.dataSource.manager, ground, rows);
    return {
      place: rows.length === 0 ? place : String(rows.at(-1)?.number),
      done: rows.length,
      changed: rows.length,
      isLast: rows.length < BATCH || (await this.imports.isCancelled(ground.set.id)),
    };
  }

  /** One row anew, after it was mended or somebody decided. */
  async one(manager: EntityManager, ground: Ground, number: number): Promise<void> {
    const row = await sql<Row>`
      select r.number, r.cells, r.decision, r.chosen_id from import_row r
       where r.import_id = ${ground.set.id} and r.number = ${number}`.row(manager);
    if (row !== undefined) await this.compare(manager, ground, [row]);
  }

  private async compare(manager: EntityManager, ground: Ground, rows: readonly Row[]): Promise<void> {
    const read = await this.decidedBefore.of(manager, ground.set, await this.read(manager, ground, rows));
    const found = await this.findRecords.of(ground.actor, ground.set.source, read);
    const judged = read.map((one) => ({ one, judgement: judge(one, found, ground) }));
    await this.keep(manager, ground.set.id, judged);
  }

  /** Rows of one key are told apart by how often it came before. */
  private async read(manager: EntityManager, { set, read }: Ground, rows: readonly Row[]): Promise<Read[]> {
    const all = rows.map((row) => {
      const { said, faults } = read(row.cells);
      return { row, said, faults, baseKey: baseKeyOf(said, row), chosenId: row.chosen_id };
    });
    const met = await this.met(
      manager,
      set.id,
      rows[0]?.number ?? 0,
      all.map(({ baseKey }) => baseKey),
    );
    return all.map((one) => {
      const before = met.get(one.baseKey) ?? { first: one.row.number, times: 0 };
      const nth = before.times + 1;
      met.set(one.baseKey, { first: before.first, times: nth });
      return { ...one, nth, firstRow: before.first, sourceKey: sourceKey(one.baseKey, nth) };
    });
  }

  private async met(
    manager: EntityManager,
    id: string,
    number: number,
    keys: readonly string[],
  ): Promise<Map<string, Met>> {
    const rows = await sql<{ base_key: string; first: number; times: number }>`
      select base_key, min(number) as first, count(*)::int as times from import_row
       where import_id = ${id} and base_key = any(${[...new Set(keys)]}::text[]) and number < ${number} group by base_key`.rows(
      manager,
    );
    return new Map(rows.map(({ base_key: key, first, times }) => [key, { first, times }]));
  }

  private async keep(
    manager: EntityManager,
    id: string,
    judged: readonly { one: Read; judgement: Judgement }[],
  ): Promise<void> {
    const rows = judged.map(({ one: { row, said, baseKey, nth }, judgement }) => ({
      number: row.number,
      decision: row.decision,
      chosen_id: row.chosen_id,
      said,
      base_key: baseKey,
      nth,
      kind: judgement.kind,
      faults: judgement.faults,
      changes: judgement.changes,
      answers: judgement.answers,
      system_id: judgement.systemId,
      base_version: judgement.baseVersion,
      twin_row: judgement.twinRow,
    }));
    await sql`
      update import_row r set decision = x.decision, chosen_id = x.chosen_id, said = x.said, base_key = x.base_key, nth = x.nth, kind = x.kind, faults = x.faults, changes = x.changes, answers = x.answers,
             system_id = x.system_id, base_version = x.base_version, twin_row = x.twin_row
        from json_to_recordset(${JSON.stringify(rows)}::json) as x(number integer, decision text, chosen_id uuid, said jsonb, base_key text, nth integer, kind text,
             faults jsonb, changes jsonb, answers jsonb, system_id uuid, base_version integer, twin_row integer)
       where r.import_id = ${id} and r.number = x.number`.run(manager);
  }
}

/** Its id where the file has one, the reference where it is a record of ours; otherwise its name within its unit. */
function baseKeyOf(said: Said, { number }: Row): string {
  if (typeof said.externalId === 'string') return `id:${said.externalId}`;
  if (typeof said.reference === 'string') return `ref:${said.reference}`;
  const name = plainText(String(said.name ?? ''));
  return name === '' ? `row:${number}` : `name:${name}|${String(said.unit ?? '')}`;
}

function judge(read: Read, found: FoundRecords, { actor, unitPaths }: Ground): Judgement {
  const matched = found.matchOf(read);
  const faults: Fault[] = [...read.faults];
  let match: Match | null = null;
  if (matched === 'unknown') faults.push({ field: 'reference', code: 'unknown-record' });
  else if (matched === 'hidden') faults.push({ field: 'row', code: 'not-yours' });
  else match = matched;
  // A source knows its second row of a name by its number; the same record twice is never meant.
  const isRepeated = read.nth > 1 && (match === null || read.baseKey.startsWith('ref:'));
  const twinSystem = match === null ? found.twinOf(read) : null;
  const twin = isRepeated ? { row: read.firstRow } : twinSystem === null ? null : { systemId: twinSystem };
  const looked = { said: read.said, faults, decision: read.row.decision, match, twin };
  return judgeRow(looked, actor, unitPaths.get(String(read.said.unit)), now());
}
