import { Inject, Injectable } from '@nestjs/common';
import type { ExportedFile, ExportTable } from '@registry/contracts';
import { tableColumns, type Column } from '@registry/record';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { Snapshots, type Snapshot } from '../../../platform/database/snapshots';
import { rowsOf, type TableRow, type TableView } from '../../../platform/database/table-view';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { malformed, Refusal } from '../../../platform/problems/refusal';
import { Checkpoints } from '../../../platform/recording/checkpoints';
import { formats } from '../writing/formats';
import { ROWS_MOST } from '../writing/xlsx-file';
import { chosenColumns } from './chosen-columns';
import type { ExportOptions } from './export-options';
import { RecordView } from './record-view';
import { spokenIn } from './spoken';

export const TABLE_FORMAT = 'ai-system-registry/table/v1';

/** Each holds a connection to the database for as long as its reader takes. */
const AT_ONCE_MOST = 4;

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

export interface WrittenView {
  readonly about: ExportedFile;
  readonly content: Readable;
}

/** Takes a view of the register out of the house, as the person may see it, and says so in the log first. */
@Injectable()
export class ExportView {
  private open = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly snapshots: Snapshots,
    private readonly checkpoints: Checkpoints,
    private readonly recordView: RecordView,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Refuses with `export.busy`, `export.too-long`, and what the view refuses with. */
  async execute(actor: Actor, wanted: WantedView): Promise<WrittenView> {
    const { format, variant } = wanted.options;
    if (variant !== undefined && format !== 'csv')
      throw malformed({ pointer: '?variant', code: 'csv-only', detail: 'Only CSV has variants.' });
    if (wanted.options.columns !== undefined && (format === 'jsonld' || format === 'ttl'))
      throw malformed({ pointer: '?columns', code: 'rows-only', detail: 'Linked data has terms, and no columns.' });
    if (this.open >= AT_ONCE_MOST) throw new Refusal('export.busy', { most: AT_ONCE_MOST });
    this.open += 1;
    let snapshot: Snapshot | undefined;
    const close = async (): Promise<void> => {
      this.open -= 1;
      await snapshot?.close();
    };
    try {
      // Before the snapshot: a checkpoint that is signed writes.
      const checkpoint = await this.checkpoints.take(this.dataSource.manager);
      snapshot = await this.snapshots.open();
      const view = await wanted.view(snapshot.manager);
      if (format === 'xlsx' && view.count > ROWS_MOST) throw new Refusal('export.too-long', { most: ROWS_MOST });
      const columns = chosenColumns(tableColumns[wanted.table], view.cells, wanted.options.columns);
      const about: ExportedFile = {
        format: TABLE_FORMAT,
        id: randomUUID(),
        table: wanted.table,
        language: wanted.options.language ?? 'en',
        asOf: wanted.asOf,
        filter: wanted.filter as ExportedFile['filter'],
        columns: columns.map(({ key }) => key),
        rows: view.count,
        exportedAt: now().toISOString(),
        exportedBy: { id: actor.id, name: actor.name },
        checkpoint: checkpoint === null ? null : { size: checkpoint.size, head: checkpoint.head },
      };
      await this.recordView.execute(actor, { about, format, restricted: view.restricted });
      return this.written(about, { wanted, view, columns, snapshot, close });
    } catch (error) {
      await close();
      throw error;
    }
  }

  private written(about: ExportedFile, { wanted, view, columns, snapshot, close }: Opened): WrittenView {
    const { format, variant } = wanted.options;
    const content = formats[format].write({
      about,
      columns,
      rows: cellsOf(snapshot.rows(rowsOf(view, columns))),
      spoken: spokenIn(about.language),
      institution: this.config.institution[about.language],
      isForPeople: variant === 'excel' || format === 'xlsx',
    });
    // When it ends, fails, or its reader goes away.
    content.once('close', () => void close());
    return { about, content };
  }
}

interface Opened {
  readonly wanted: WantedView;
  readonly view: TableView;
  readonly columns: readonly Column[];
  readonly snapshot: Snapshot;
  readonly close: () => Promise<void>;
}

async function* cellsOf(rows: AsyncIterable<TableRow>): AsyncGenerator<readonly unknown[]> {
  for await (const { cells } of rows) yield cells;
}
