import { Injectable } from '@nestjs/common';
import type { ImportResult } from '@registry/contracts';
import type { EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { systemActor, type Acting } from '../../../platform/ground/actor';
import { LongRuns } from '../../../platform/jobs/long-run';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { sourceKey, UNDOING, type StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { besidesOf } from './applied-rows';
import type { Said } from '../comparing/judge-row';

type Close = (manager: EntityManager) => Promise<void>;

/** What is told when the last row of an import is done, or taken back. */
@Injectable()
export class FinishImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly longRuns: LongRuns,
    private readonly imports: ImportsRepository,
  ) {}

  /** All or none: where one row failed, the others are taken back. */
  async applied(id: string, close: Close): Promise<void> {
    const set = (await this.imports.find(id)) as StoredImport;
    const actor = await this.actorOf(set);
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

  async undone(id: string, close: Close): Promise<void> {
    const set = (await this.imports.find(id)) as StoredImport;
    const actor = await this.actorOf(set);
    await this.unitOfWork.run(actor, 'import.undo', async (tx) => {
      await close(tx.manager);
      await this.imports.move(tx.manager, id, 'undoing', 'undone');
      const result = await resultOf(tx.manager, set);
      tx.record({ subject: { type: 'Register', id: 'register' }, fact: told(set, result), parts: {} });
    });
  }

  /** In the name of whoever brought the file, or of the product where they have left since. */
  private async actorOf(set: StoredImport): Promise<Acting> {
    return (await this.imports.actor(set)) ?? systemActor('imports');
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

const told = (set: StoredImport, result: Omit<ImportResult, 'batch' | 'which'>) => ({
  import: set.id,
  batch: set.batch ?? '',
  source: set.source,
  file: set.file_name,
  sha256: set.file_sha256,
  rows: set.rows,
  registered: result.registered,
  changed: result.changed,
  left: result.failed,
});

/** What has come of the rows so far. */
export async function resultOf(
  manager: EntityManager,
  { id }: Pick<StoredImport, 'id'>,
): Promise<Omit<ImportResult, 'batch' | 'which'>> {
  const rows = await sql<{ outcome: string; count: number }>`
    select outcome, count(*)::int as count from import_row where import_id = ${id} and outcome is not null group by outcome`.rows(
    manager,
  );
  const many = (outcome: string): number => rows.find((row) => row.outcome === outcome)?.count ?? 0;
  return { registered: many('registered'), changed: many('changed'), failed: many('failed'), undone: many('undone') };
}
