import { Injectable } from '@nestjs/common';
import type { RowKind } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { now } from '../../../platform/ground/now';
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

  /** Its rows are compared: what may be is applied. Returns whether it goes on; otherwise somebody looks at it. */
  async afterComparing(manager: EntityManager, set: StoredImport): Promise<boolean> {
    const due = set.goes_on === 'apply' ? many(set, set.applies) : 0;
    if (due === 0) {
      await this.keep(manager, set, null);
      return false;
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
    const hasRest = many(set, waitingKinds(set)) > 0 || (set.outcomes.failed ?? 0) > 0;
    await this.keep(manager, set, hasRest ? 'tell' : null);
    if (hasRest) await this.imports.walk(manager, COMPARING, set, set.rows);
    return hasRest;
  }

  /** At rest: what an earlier file of the same source left waiting is out of date; what waits now is told. */
  async end(id: string): Promise<void> {
    const set = await this.imports.find(id);
    if (set === null) return;
    await this.discardEarlier(set);
    await this.tellWaiting.execute(set);
  }

  private async keep(manager: EntityManager, { id }: StoredImport, goesOn: StoredImport['goes_on']): Promise<void> {
    await sql`update import_set set goes_on = ${goesOn} where id = ${id}`.run(manager);
  }

  private async discardEarlier({ id, source, started_by: person, started_at: at }: StoredImport): Promise<void> {
    const earlier = sql`source = ${source} and started_by = ${person} and is_feed and id <> ${id} and started_at <= ${at}`;
    const gone = await sql<{ upload_id: string | null }>`
      delete from import_set where ${earlier} and batch is null and state in ('read', 'compared', 'refused')
      returning upload_id`.rows(this.dataSource);
    await sql`
      update import_set set state = 'applied', version = version + 1
       where ${earlier} and batch is not null and state = 'compared'`.run(this.dataSource);
    for (const { upload_id: uploadId } of gone) if (uploadId !== null) await this.receiveFile.discard(uploadId);
  }
}
