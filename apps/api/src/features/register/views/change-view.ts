import { Injectable } from '@nestjs/common';
import type { SavedView } from '@registry/contracts';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { withoutUndefined } from '../../../platform/ground/without-undefined';
import { Refusal } from '../../../platform/problems/refusal';
import { WriteView } from './shared-view';
import type { ChangeViewDto } from './view.dto';
import { kept, Views } from './views';

/** Renames, changes, shares a view of mine, or shares it no longer. */
@Injectable()
export class ChangeView {
  constructor(
    private readonly views: Views,
    private readonly writeView: WriteView,
  ) {}

  async execute(actor: Actor, id: string, expected: number, command: ChangeViewDto): Promise<SavedView> {
    const before = await this.views.requireOwn(actor, id);
    // Whether others see it is that of the version which is changed.
    if (before.version !== expected) throw new Refusal('record.stale', { expected, current: before.version });
    const { name = before.name, filters = before.filters, isShared = before.isShared } = command;
    await this.writeView.execute(actor, { id, name, wasShared: before.isShared, isShared }, async (manager) => {
      const changed = await sql`
        update saved_view
           set name = ${name}, filters = ${kept(withoutUndefined(filters))}, is_shared = ${isShared}, version = version + 1
         where id = ${id} and version = ${expected}`.run(manager);
      if (changed === 0) throw new Refusal('record.stale', { expected, current: before.version });
      // What is shared no longer is followed by nobody else.
      if (!isShared)
        await sql`delete from view_subscription where view_id = ${id} and person_id <> ${actor.id}`.run(manager);
    });
    return this.views.get(actor, id);
  }
}
