import { Inject, Injectable } from '@nestjs/common';
import type { FeedKind } from '@registry/contracts';
import { keptLine } from '@registry/record';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { sql, type Sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { LongRuns } from '../../../platform/jobs/long-run';
import { Refusal } from '../../../platform/problems/refusal';
import { FileStore, ReceiveFile, ScanFile } from '../../evidence';
import { lookAtTable } from '../reading/open-table';
import { Unreadable } from '../reading/unreadable';
import { READING } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { beginningOf, formOf, howOf } from './beginning';
import { spool } from './spooled';
import { SweepImports } from './sweep-imports';
import { unreadable } from './unreadable-problem';

/** How what a program sends goes on by itself. */
export interface FromFeed {
  readonly goesOn: 'dry' | 'apply';
  readonly applies: readonly FeedKind[];
}

/** About a file that comes in. */
export interface ImportSaid {
  readonly name: string;
  readonly source: string;
}

/** Takes in a file of records: looks at the whole of it, and has its rows read. Nothing in the register changes. */
@Injectable()
export class ReceiveImport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly receiveFile: ReceiveFile,
    private readonly scanFile: ScanFile,
    private readonly store: FileStore,
    private readonly imports: ImportsRepository,
    private readonly longRuns: LongRuns,
    private readonly sweepImports: SweepImports,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Returns the id. Refuses with `import.unreadable` what is no table, or none that can be read for sure. */
  async execute(actor: Actor, said: ImportSaid, body: Readable | null, feed?: FromFeed): Promise<string> {
    if (body === null) throw unreadable(new Unreadable('empty', {}));
    const arrived = await this.receiveFile
      .receive(body, { mostBytes: this.config.importMostBytes, see: () => undefined })
      .catch((error: unknown) => {
        throw error instanceof Refusal && error.code === 'evidence.empty'
          ? unreadable(new Unreadable('empty', {}))
          : error;
      });
    try {
      await this.scanFile.scan(this.store.chunks(arrived.uploadId));
      const looked = await this.look(arrived.uploadId);
      const id = randomUUID();
      await this.dataSource.transaction(async (manager) => {
        await this.receiveFile.hold(manager, arrived.uploadId);
        await this.imports.add(manager, actor, {
          id,
          source: said.source,
          file_name: baseName(said.name),
          file_size: String(arrived.size),
          file_sha256: arrived.sha256,
          upload_id: arrived.uploadId,
          found: looked.found,
          form: looked.form,
        });
        await this.imports.set(manager, id, [sql`headers = ${looked.headers}`, ...feedColumns(feed)]);
        const stored = await this.imports.own(actor, id, manager);
        await this.imports.walk(manager, READING, stored, 0);
      });
      this.longRuns.go();
      await this.sweepImports.execute();
      return id;
    } catch (error) {
      await this.receiveFile.discard(arrived.uploadId);
      throw error instanceof Unreadable ? unreadable(error) : error;
    }
  }

  private async look(uploadId: string) {
    const { path, remove } = await spool(this.store.chunks(uploadId));
    try {
      const found = await lookAtTable(path);
      const form = formOf(found);
      const { headerRow, headers } = await beginningOf(path, howOf({ ...form, headerRow: 1 }, found));
      return { found, form: { ...form, headerRow }, headers };
    } finally {
      await remove();
    }
  }
}

const feedColumns = (feed: FromFeed | undefined): Sql[] =>
  feed === undefined ? [] : [sql`is_feed = true`, sql`goes_on = ${feed.goesOn}`, sql`applies = ${feed.applies}`];

/** The last part of a path; nothing is ever written under this name. */
const baseName = (said: string): string =>
  [...(keptLine(said).split(/[\\/]/).at(-1) ?? '')].slice(-200).join('') || 'file';
