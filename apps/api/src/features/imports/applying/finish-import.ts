import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { LongRuns } from '../../../platform/jobs/long-run';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import type { Said } from '../comparing/judge-row';
import { sourceKey, UNDOING, type StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { besidesOf } from './applied-rows';
import { actorOf, resultOf, told } from './outcome';

type Close = (manager: EntityManager) => Promise<void>;

/** Tells of an import when its last row is done. */
@Injectable()
export class FinishImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly longRuns: LongRuns,
    private readonly imports: ImportsRepository,
  ) {}

  /** All or none: where one row failed, the others are taken back. */
  async execute(id: string, close: Close): Promise<void> {
    const set = (await this.imports.find(id)) as StoredImport;
    const actor = await actorOf(this.imports, set);
    await this.unitOfWork.run(actor, 'import.apply', async (tx) => {
      await close(tx.manager);
      const result = await resultOf(tx.manager, set);
      const isTakenBack = set.which === 'all' && (result.failed > 0 || (await this.imports.isCancelled(id)));
      await this.keepUnchanged(tx.manager, set);
      await this.imports.move(tx.manager, id, 'applying', isTakenBack ? 'undoing' : 'applied');
      if (isTakenBack) await this.imports.walk(tx.manager, UNDOING, set, result.registered + result.changed);
      tx.record({ subject: { type: 'Register', id: 'register' }, fact: told(set, result), parts: {} });
    });
    this.longRuns.go();
  }

  /** Rows that change nothing are known the next time all the same. */
  private async keepUnchanged(manager: EntityManager, set: StoredImport): Promise<void> {
    const rows = await sql<{
      number: number;
      base_key: string;
      nth: number;
      system_id: string;
      said: Said;
      cells: string[];
    }>`
      select r.number, r.base_key, r.nth, r.system_id, r.said, r.cells from import_row r
       where r.import_id = ${set.id} and r.kind = 'unchanged' and r.system_id is not null and not exists (
         select from import_origin o where o.source = ${set.source}
            and o.source_key = r.base_key || case when r.nth = 1 then '' else '#' || r.nth end)`.rows(manager);
    const origins = rows.map(({ number, base_key: key, nth, system_id, said, cells }) => ({
      number,
      source_key: sourceKey(key, nth),
      system_id,
      said,
      besides: besidesOf(set, cells),
    }));
    await sql`
      insert into import_origin (source, source_key, system_id, import_id, row_number, said, besides)
      select ${set.source}, x.source_key, x.system_id, ${set.id}, x.number, x.said, x.besides
        from jsonb_to_recordset(${JSON.stringify(origins)}::jsonb) as x(number integer, source_key text, system_id uuid, said jsonb, besides jsonb)
      on conflict do nothing`.run(manager);
  }
}
