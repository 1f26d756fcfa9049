// A view that others may use. What somebody keeps alone is nobody's business: it has no entry in the log.

import { Injectable } from '@nestjs/common';
import type { SavedView } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { partsNow, type ProvenPart, type ProvenSubject } from '../../../platform/recording/proven-part';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';

export const provenViews: ProvenSubject = {
  type: 'View',
  ids: sql<{ id: string }>`select v.id::text as id from saved_view v where v.is_shared order by v.id`,
};

const view: ProvenPart = {
  subject: 'View',
  name: 'view',
  rows: (id) => sql`select v.owner_id, v.name, v.filters from saved_view v where v.id = ${id}::uuid and v.is_shared`,
  of: ({ owner_id: ownerId, name, filters }: { owner_id: string; name: string; filters: SavedView['filters'] }) => [
    'view',
    { ownerId, name, filters },
  ],
};

export const partsOfViews: readonly ProvenPart[] = [view];

/** What becomes of a view, and whether others saw it before. */
interface Written {
  readonly id: string;
  readonly name: string;
  readonly wasShared: boolean;
  readonly isShared: boolean;
}

/** Writes a view: with an entry in the log where others see it, before or after. */
@Injectable()
export class WriteView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  execute(actor: Actor, written: Written, work: (manager: EntityManager) => Promise<void>): Promise<void> {
    const { id, name, wasShared, isShared } = written;
    if (!wasShared && !isShared) return work(this.dataSource.manager);
    return this.unitOfWork.run(
      actor,
      isShared ? (wasShared ? 'view.change' : 'view.share') : 'view.unshare',
      async (tx) => {
        await work(tx.manager);
        const parts = { view: null, ...(await partsNow(tx.manager, partsOfViews, id)) };
        tx.record({ subject: { type: 'View', id }, fact: { name }, parts });
      },
    );
  }
}
