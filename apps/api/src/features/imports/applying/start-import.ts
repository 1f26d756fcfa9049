import { Injectable } from '@nestjs/common';
import type { ApplyWhich } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { LongRuns } from '../../../platform/jobs/long-run';
import { Refusal } from '../../../platform/problems/refusal';
import { ReceiveFile } from '../../evidence';
import { APPLYING, UNDOING } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';

/** Has a file applied or taken back, and ends it before. */
@Injectable()
export class StartImport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: ImportsRepository,
    private readonly longRuns: LongRuns,
    private readonly receiveFile: ReceiveFile,
  ) {}

  /** Refuses with `import.not-all-valid` where all was asked for and some rows cannot be, or wait for a decision. */
  async apply(actor: Actor, id: string, expected: number, which: ApplyWhich): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const set = await this.imports.claim(manager, actor, id, { expected, in: ['compared'] });
      const { invalid = 0, duplicate = 0, new: made = 0, changed = 0 } = set.counts;
      if (which === 'all' && invalid + duplicate > 0) throw new Refusal('import.not-all-valid', { invalid, duplicate });
      const due = made + changed;
      if (due === 0) throw new Refusal('import.nothing');
      await this.imports.set(manager, id, [
        sql`state = 'applying'`,
        sql`which = ${which}`,
        // Of what a program sent, some was applied before under it.
        sql`batch = coalesce(batch, ${randomUUID()}::uuid)`,
      ]);
      await this.imports.walk(manager, APPLYING, set, due);
    });
    this.longRuns.go();
  }

  /**
   * Refuses with `import.changed-since` where somebody has changed one of its records, with `import.nothing` where it
   * is too long ago.
   */
  async undo(actor: Actor, id: string, expected: number): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const set = await this.imports.claim(manager, actor, id, { expected, in: ['applied', 'compared'] });
      if (set.batch === null) throw new Refusal('import.state', { state: set.state });
      const row = await sql<{ due: number; since: number }>`
        select count(*)::int as due, count(*) filter (where s.version <> r.made_version)::int as since
          from import_row r join ai_system s on s.id = r.made_id
         where r.import_id = ${id} and r.outcome in ('registered', 'changed')`.row(manager);
      if ((row?.since ?? 0) > 0) throw new Refusal('import.changed-since', { records: row!.since });
      // Its rows are not kept for ever.
      if ((row?.due ?? 0) === 0) throw new Refusal('import.nothing');
      await this.imports.set(manager, id, [sql`state = 'undoing'`]);
      await this.imports.walk(manager, UNDOING, set, row?.due ?? 0);
    });
    this.longRuns.go();
  }

  /**
   * Ends what goes on after the rows that are under way. Of an applying, what is done stays and can be undone, or is
   * taken back at once where all or nothing was asked for.
   */
  async cancel(actor: Actor, id: string, expected: number): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await this.imports.claim(manager, actor, id, { expected, in: ['reading', 'comparing', 'applying'] });
      // What a program sent is not applied by itself later either.
      await this.imports.set(manager, id, [
        sql`is_cancelled = true`,
        sql`goes_on = case state when 'applying' then goes_on end`,
      ]);
    });
    this.longRuns.go();
  }

  /** Throws away a file of which nothing was applied; leaves the rest of one that was applied in part. */
  async discard(actor: Actor, id: string, expected: number): Promise<void> {
    const { upload_id: uploadId } = await this.dataSource.transaction(async (manager) => {
      const set = await this.imports.claim(manager, actor, id, { expected, in: ['read', 'compared', 'refused'] });
      if (set.batch === null) await this.imports.remove(manager, id);
      else await this.imports.set(manager, id, [sql`state = 'applied'`]);
      return { ...set, upload_id: set.batch === null ? set.upload_id : null };
    });
    if (uploadId !== null) await this.receiveFile.discard(uploadId);
  }
}
