import { Injectable } from '@nestjs/common';
import type { RowKind } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { now } from '../../../platform/ground/now';
import { LongRuns } from '../../../platform/jobs/long-run';
import { ReceiveFile } from '../../evidence';
import { APPLYING, COMPARING, type StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { TellWaiting } from './tell-waiting';

/** What nobody has allowed to be applied by itself, and what never is. */
const waitingKinds = ({ applies }: StoredImport): RowKind[] => [
  ...(['new', 'changed'] as const).filter((kind) => !applies.includes(kind)),
  'duplicate',
  'invalid',
];

const many = ({ counts }: StoredImport, kinds: readonly RowKind[]): number =>
  kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

/** What a program has sent goes on by itself: it is compared, applied as far as that is allowed, and the rest waits. */
@Injectable()
export class GoOn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: ImportsRepository,
    private readonly receiveFile: ReceiveFile,
    private readonly longRuns: LongRuns,
    private readonly tellWaiting: TellWaiting,
  ) {}

  /** Its rows are read: they are compared as was chosen for the source. */
  async afterReading(manager: EntityManager, set: StoredImport): Promise<void> {
    // The next file is read as the first one was, until somebody says otherwise.
    await sql`
      insert into import_source (name, mapping, changed_by, changed_at)
      values (${set.source}, ${JSON.stringify(set.mapping)}, ${set.started_by}, ${now()}) on conflict do nothing`.run(
      manager,
    );
    await this.imports.set(manager, set.id, [sql`state = 'comparing'`]);
    await this.imports.walk(manager, COMPARING, set, set.rows);
  }

  /** Its rows are compared: what may be is applied. Returns whether anything is; null where it was only to be tried. */
  async afterComparing(manager: EntityManager, set: StoredImport): Promise<boolean | null> {
    const due = set.goes_on === 'apply' ? many(set, set.applies) : 0;
    if (due === 0) {
      await sql`update import_set set goes_on = null where id = ${set.id}`.run(manager);
      return set.goes_on === 'dry' ? null : false;
    }
    await this.imports.set(manager, set.id, [
      sql`state = 'applying'`,
      sql`which = 'valid'`,
      sql`batch = ${randomUUID()}`,
    ]);
    await this.imports.walk(manager, APPLYING, set, due);
    return true;
  }

  /** What was allowed is applied: the rest, if any, is compared once more for somebody to look at. Returns if so. */
  async afterApplying(manager: EntityManager, set: StoredImport): Promise<boolean> {
    await sql`update import_set set goes_on = null where id = ${set.id}`.run(manager);
    if (many(set, waitingKinds(set)) === 0 && (set.outcomes.failed ?? 0) === 0) return false;
    await this.imports.walk(manager, COMPARING, set, set.rows);
    return true;
  }

  /** What an earlier file of the same source left waiting is out of date now. */
  private async discardEarlier({ id, source, started_by: person, started_at: at }: StoredImport): Promise<void> {
    const gone = await sql<{ upload_id: string | null }>`
      delete from import_set where source = ${source} and started_by = ${person} and is_feed and id <> ${id}
         and started_at <= ${at} and batch is null and state in ('read', 'compared', 'refused') returning upload_id`.rows(
      this.dataSource,
    );
    await sql`
      update import_set set state = 'applied', version = version + 1 where source = ${source} and started_by = ${person}
         and is_feed and id <> ${id} and started_at <= ${at} and batch is not null and state = 'compared'`.run(
      this.dataSource,
    );
    for (const { upload_id: uploadId } of gone) if (uploadId !== null) await this.receiveFile.discard(uploadId);
  }

  /** What follows when its rows are compared, after the transaction in which it is known. */
  async compared(id: string, isApplying: boolean): Promise<void> {
    if (isApplying) {
      this.longRuns.go();
      return;
    }
    const set = await this.imports.find(id);
    if (set === null) return;
    await this.discardEarlier(set);
    await this.tellWaiting.execute(set);
  }
}
