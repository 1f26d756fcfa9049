import { Inject, Injectable } from '@nestjs/common';
import type { ExportedFile, ExportTable } from '@registry/contracts';
import { tableColumns } from '@registry/record';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { Snapshots } from '../../../platform/database/snapshots';
import { rowsOf, type TableRow, type TableView } from '../../../platform/database/table-view';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { malformed, Refusal } from '../../../platform/problems/refusal';
import { Checkpoints } from '../../../platform/recording/checkpoints';
import { formats } from '../writing/formats';
import { ROWS_MOST } from '../writing/xlsx-file';
import { chosenColumns } from './chosen-columns';
import type { ExportOptions } from './export-options';
import { spokenIn } from './spoken';

export const TABLE_FORMAT = 'ai-system-registry/table/v1';

/** What somebody wants in a file. */
export interface WantedView {
  readonly table: ExportTable;
  /** Reads what is there in one snapshot. */
  readonly view: (manager: EntityManager) => Promise<TableView>;
  readonly options: ExportOptions;
  readonly asOf: string | null;
  /** What narrows and sorts, by the names of the query. */
  readonly filter: object;
}

/** A view in a snapshot of its own, which holds a connection to the database until it is closed. */
export interface OpenedView {
  readonly about: ExportedFile;
  /** Ids of restricted records in it. */
  readonly restricted: readonly string[];
  /** Writes it, and closes the view when that ends, fails, or its reader goes away. */
  readonly write: (see?: SeeRow) => Readable;
  readonly close: () => Promise<void>;
}

/** Hears of each row before it is written, and may end the writing by what it throws. */
export type SeeRow = () => void | Promise<void>;

/** Opens a view of the register as one person may see it, to be written into a file. */
@Injectable()
export class OpenView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly snapshots: Snapshots,
    private readonly checkpoints: Checkpoints,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Refuses with `export.too-long`, `request.malformed`, and what the view refuses with. */
  async execute(actor: Actor, wanted: WantedView, id: string = randomUUID()): Promise<OpenedView> {
    const { format, variant, language = 'en', columns: some } = wanted.options;
    requireFitting(wanted.options);
    // Before the snapshot: a checkpoint that is signed writes.
    const checkpoint = await this.checkpoints.take(this.dataSource.manager);
    const snapshot = await this.snapshots.open();
    try {
      const view = await wanted.view(snapshot.manager);
      if (format === 'xlsx' && view.count > ROWS_MOST) throw new Refusal('export.too-long', { most: ROWS_MOST });
      const columns = chosenColumns(tableColumns[wanted.table], view.cells, some);
      const about: ExportedFile = {
        format: TABLE_FORMAT,
        id,
        table: wanted.table,
        language,
        asOf: wanted.asOf,
        filter: wanted.filter as ExportedFile['filter'],
        columns: columns.map(({ key }) => key),
        rows: view.count,
        exportedAt: now().toISOString(),
        exportedBy: { id: actor.id, name: actor.name },
        checkpoint: checkpoint === null ? null : { size: checkpoint.size, head: checkpoint.head },
      };
      const close = (): Promise<void> => snapshot.close();
      const write = (see?: SeeRow): Readable =>
        formats[format]
          .write({
            about,
            columns,
            rows: cellsOf(snapshot.rows(rowsOf(view, columns)), see),
            spoken: spokenIn(language),
            institution: this.config.institution[language],
            isForPeople: variant === 'excel' || format === 'xlsx',
          })
          .once('close', () => void close());
      return { about, restricted: view.restricted, write, close };
    } catch (error) {
      await snapshot.close();
      throw error;
    }
  }
}

function requireFitting({ format, variant, columns }: ExportOptions): void {
  if (variant !== undefined && format !== 'csv')
    throw malformed({ pointer: '?variant', code: 'csv-only', detail: 'Only CSV has variants.' });
  if (columns !== undefined && (format === 'jsonld' || format === 'ttl'))
    throw malformed({ pointer: '?columns', code: 'rows-only', detail: 'Linked data has terms, and no columns.' });
}

async function* cellsOf(rows: AsyncIterable<TableRow>, see: SeeRow | undefined): AsyncGenerator<readonly unknown[]> {
  for await (const { cells } of rows) {
    const seeing = see?.();
    if (seeing !== undefined) await seeing;
    yield cells;
  }
}
