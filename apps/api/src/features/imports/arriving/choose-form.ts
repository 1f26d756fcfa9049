import { Injectable } from '@nestjs/common';
import type { ImportForm, ReadImport } from '@registry/contracts';
import { NO_MAPPING } from '@registry/record/mapping';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { LongRuns } from '../../../platform/jobs/long-run';
import { FileStore } from '../../evidence';
import { Unreadable } from '../reading/unreadable';
import { READING, requireState, type StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { beginningOf, formOf, howOf } from './beginning';
import { spool } from './spooled';
import { unreadable } from './unreadable-problem';

/** Has a file read otherwise than it was found to be: its sheet, header, encoding or delimiter. */
@Injectable()
export class ChooseForm {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: ImportsRepository,
    private readonly store: FileStore,
    private readonly longRuns: LongRuns,
  ) {}

  async execute(actor: Actor, id: string, expected: number, said: ReadImport): Promise<void> {
    const set = await this.imports.own(actor, id);
    requireState(set, 'read', 'compared', 'refused');
    const { form, headers } = await this.look(set, said);
    await this.dataSource.transaction(async (manager) => {
      await this.imports.claim(manager, actor, id, { expected, in: ['read', 'compared', 'refused'] });
      await sql`delete from import_row where import_id = ${id}`.run(manager);
      await this.imports.set(manager, id, [
        sql`state = 'reading'`,
        sql`refused = null`,
        sql`form = ${JSON.stringify(form)}`,
        sql`headers = ${headers}`,
        sql`mapping = ${JSON.stringify(NO_MAPPING)}`,
        sql`rows = 0`,
      ]);
      await this.imports.walk(manager, READING, set, 0);
    });
    this.longRuns.go();
  }

  private async look(set: StoredImport, said: ReadImport): Promise<{ form: ImportForm; headers: string[] }> {
    const { headerRow, ...how } = said;
    const form = { ...formOf(set.found), ...(set.found.kind === 'json' ? {} : how) };
    const { path, remove } = await spool(this.store.chunks(set.upload_id ?? ''));
    try {
      const begun = await beginningOf(path, howOf({ ...form, headerRow: 1 }, set.found), headerRow);
      return { form: { ...form, headerRow: begun.headerRow }, headers: begun.headers };
    } catch (error) {
      throw error instanceof Unreadable ? unreadable(error) : error;
    } finally {
      await remove();
    }
  }
}
