import { Injectable } from '@nestjs/common';
import { VIEWS_MOST, type SavedView } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { raw, sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { withoutUndefined } from '../../../platform/ground/without-undefined';
import { Refusal } from '../../../platform/problems/refusal';
import { WriteView } from './shared-view';
import type { SaveViewDto } from './view.dto';
import { kept, Views } from './views';

/** Keeps a way of looking at the register, for oneself or for all. */
@Injectable()
export class SaveView {
  constructor(
    private readonly views: Views,
    private readonly writeView: WriteView,
  ) {}

  async execute(actor: Actor, { name, filters, isShared = false }: SaveViewDto): Promise<SavedView> {
    const id = randomUUID();
    await this.writeView.execute(actor, { id, name, wasShared: false, isShared }, async (manager) => {
      const saved = await sql`
        insert into saved_view (id, owner_id, name, filters, is_shared) select ${id}, ${actor.id}, ${name}, ${kept(withoutUndefined(filters))}, ${isShared}
         where (select count(*) from saved_view where owner_id = ${actor.id}) < ${raw(VIEWS_MOST)}`.run(manager);
      if (saved === 0) throw new Refusal('view.too-many', { most: VIEWS_MOST });
    });
    return this.views.get(actor, id);
  }
}
