import { Injectable } from '@nestjs/common';
import type { RowKind } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { systemActor } from '../../../platform/ground/actor';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import type { StoredImport } from '../sets/import-set';

/** What is left for somebody to look at. */
const WAITING: readonly RowKind[] = ['new', 'changed', 'duplicate', 'invalid'];

/** Tells of rows that wait, once: the same ones in the file of the next night are no news. */
@Injectable()
export class TellWaiting {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute({ id, source, started_by: person, counts }: StoredImport): Promise<void> {
    const row = await sql<{ digest: string | null; before: string | null }>`
      select (select encode(sha256(string_agg(r.base_key || '#' || r.nth || r.kind || md5(r.said::text), '/'
                order by r.base_key, r.nth)::bytea), 'hex')
                from import_row r where r.import_id = ${id} and r.kind = any(${WAITING})
                 and coalesce(r.outcome, 'failed') = 'failed') as digest,
             (select f.waiting from import_feed f where f.person_id = ${person} and f.source = ${source}) as before`.row(
      this.dataSource,
    );
    const digest = row?.digest ?? null;
    if ((row?.before ?? null) === digest) return;
    const keep = (manager: EntityManager): Promise<number> =>
      sql`update import_feed set waiting = ${digest} where person_id = ${person} and source = ${source}`.run(manager);
    if (digest === null) {
      await keep(this.dataSource.manager);
      return;
    }
    await this.unitOfWork.run(systemActor('imports'), 'import.wait', async (tx) => {
      await keep(tx.manager);
      const { new: made = 0, changed = 0, duplicate = 0, invalid = 0 } = counts;
      tx.record({
        subject: { type: 'Register', id: 'register' },
        fact: { import: id, source, person, new: made, changed, duplicate, invalid },
        parts: {},
      });
    });
  }
}
