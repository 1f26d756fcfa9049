import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { now } from '../../../platform/ground/now';
import { ReceiveFile } from '../../evidence';

/** Days for which a file that nobody goes on with lies about, and in which what was applied can be undone. */
export const KEPT_DAYS = 90;
/** So many at a time: whoever brings the next file does not wait for all. */
const MOST = 10;

/** Throws away files that nobody went on with, and of those that were applied all but what became of them. */
@Injectable()
export class SweepImports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly receiveFile: ReceiveFile,
  ) {}

  async execute(): Promise<void> {
    const before = new Date(now().getTime() - KEPT_DAYS * 86_400_000);
    const left = await sql<{ upload_id: string | null }>`
      delete from import_set where id in (
        select id from import_set where changed_at < ${before} and batch is null and state in ('read', 'compared', 'refused')
         order by changed_at limit ${MOST}) returning upload_id`.rows(this.dataSource);
    const done = await this.dataSource.transaction(async (manager) => {
      const rows = await sql<{ id: string; upload_id: string }>`
        select id, upload_id from import_set where changed_at < ${before} and upload_id is not null
           and state in ('applied', 'undone', 'compared') order by changed_at limit ${MOST} for update`.rows(manager);
      const ids = rows.map(({ id }) => id);
      await sql`delete from import_row where import_id = any(${ids}::uuid[])`.run(manager);
      await sql`
        update import_set set upload_id = null, state = case state when 'undone' then 'undone' else 'applied' end
         where id = any(${ids}::uuid[])`.run(manager);
      return rows;
    });
    for (const { upload_id: uploadId } of [...left, ...done])
      if (uploadId !== null) await this.receiveFile.discard(uploadId);
  }
}
