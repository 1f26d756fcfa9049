import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NO_MAPPING } from '@registry/record/mapping';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { LongRuns, type LongRun, type LongStep, type LongWalk } from '../../../platform/jobs/long-run';
import { FileStore } from '../../evidence';
import { GoOn } from '../feeds/go-on';
import { MOST_ROWS } from '../reading/limits';
import { rowsOfTable } from '../reading/open-table';
import type { TableRow } from '../reading/table';
import { Unreadable } from '../reading/unreadable';
import { READING, type StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { howOf } from './beginning';
import { GuessMapping } from './guess-mapping';
import { spool, type Spooled } from './spooled';
import { detailOf } from './unreadable-problem';

const BATCH = 250;

/** Reads the rows of a file into the database, where each can be looked at. */
@Injectable()
export class StageRows implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly longRuns: LongRuns,
    private readonly store: FileStore,
    private readonly imports: ImportsRepository,
    private readonly guess: GuessMapping,
    private readonly goOn: GoOn,
  ) {}

  onModuleInit(): void {
    this.longRuns.handle({
      name: READING,
      open: (id) => this.open(id),
      finish: ({ key: id }, close) => this.finish(id, close),
    });
  }

  private async finish(id: string, close: (manager: EntityManager) => Promise<void>): Promise<void> {
    const set = await this.imports.find(id);
    const isCancelled = await this.imports.isCancelled(id);
    const mapping = set?.state === 'reading' && !isCancelled ? await this.guess.of(set) : NO_MAPPING;
    await this.dataSource.transaction(async (manager) => {
      await close(manager);
      if (isCancelled) return this.imports.remove(manager, id);
      await sql`update import_set set rows = (select count(*) from import_row where import_id = ${id}),
                       mapping = ${JSON.stringify(mapping)} where id = ${id}`.run(manager);
      await this.imports.keepCounts(manager, id);
      const isMoved = await this.imports.move(manager, id, 'reading', 'read');
      const read = isMoved ? await this.imports.find(id, manager) : null;
      if (read !== null && read.goes_on !== null) await this.goOn.afterReading(manager, read);
    });
    this.longRuns.go();
  }

  private async open(id: string): Promise<LongWalk> {
    const found = await this.imports.find(id);
    if (found?.upload_id == null) return { step: async () => ENDED };
    const file = await spool(this.store.chunks(found.upload_id));
    const rows = new Rows(file, found);
    return {
      step: (run) =>
        this.step(id, rows, run).catch(async (error: unknown) => {
          if (!(error instanceof Unreadable)) throw error;
          await this.refuse(id, error);
          return ENDED;
        }),
      close: () => rows.close(),
    };
  }

  private async step(id: string, rows: Rows, { place }: LongRun): Promise<LongStep> {
    const batch = await rows.after(place === null ? 0 : Number(place), BATCH);
    const staged = batch.map(({ number, cells, flags }) => ({ number, cells: cells.map(storable), flags }));
    await sql`
      insert into import_row (import_id, number, cells, flags)
      select ${id}, x.number, x.cells, x.flags
        from json_to_recordset(${JSON.stringify(staged)}::json) as x(number integer, cells jsonb, flags jsonb)
      on conflict do nothing`.run(this.dataSource);
    const last = batch.at(-1)?.number;
    if (last === undefined && place === null) throw new Unreadable('header-only', {});
    return {
      place: last === undefined ? place : String(last),
      done: batch.length,
      changed: batch.length,
      isLast: batch.length < BATCH || (await this.imports.isCancelled(id)),
    };
  }

  /** What was read before the fault is not left lying about as if it were the file. */
  private async refuse(id: string, why: Unreadable): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await sql`delete from import_row where import_id = ${id}`.run(manager);
      const told = { code: why.code, detail: detailOf(why) };
      await this.imports.set(manager, id, [sql`state = 'refused'`, sql`refused = ${JSON.stringify(told)}`]);
    });
  }
}

const ENDED: LongStep = { place: null, done: 0, changed: 0, isLast: true };

/** PostgreSQL keeps no half of a character. */
const storable = (cell: string): string => cell.replace(/\p{Surrogate}/gu, '\ufffd');

/** The rows of a file after that of the headers, as far as they have been taken. */
class Rows {
  private rows: AsyncGenerator<TableRow> | null = null;
  private number = 0;
  private count = 0;

  constructor(
    private readonly file: Spooled,
    private readonly stored: StoredImport,
  ) {}

  /** The next rows after that of this number; read again from the beginning where others were taken. */
  async after(number: number, most: number): Promise<TableRow[]> {
    if (this.rows === null || this.number !== number) await this.begin();
    const batch: TableRow[] = [];
    while (batch.length < most) {
      const { value, done } = await this.rows!.next();
      if (done === true) break;
      this.count += 1;
      if (this.count - this.stored.form.headerRow > MOST_ROWS)
        throw new Unreadable('too-many-rows', { most: MOST_ROWS });
      if (this.count > this.stored.form.headerRow && value.number > number) batch.push(value);
    }
    this.number = batch.at(-1)?.number ?? number;
    return batch;
  }

  private async begin(): Promise<void> {
    await this.rows?.return(undefined);
    this.rows = rowsOfTable(this.file.path, howOf(this.stored.form, this.stored.found));
    [this.number, this.count] = [0, 0];
  }

  async close(): Promise<void> {
    await this.rows?.return(undefined);
    await this.file.remove();
  }
}
