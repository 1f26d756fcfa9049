import { Injectable } from '@nestjs/common';
import type { SavedView } from '@registry/contracts';
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
    const { name = before.name, filters = before.filters, isShared = before.isShared } = command;
    await this.writeView.execute(actor, { id, name, wasShared: before.isShared, isShared }, async (manager) => {
      const [, changed]: [unknown, number] = await manager.query(
        `update saved_view set name = $3, filters = ${kept('$4')}, is_shared = $5, version = version + 1 where id = $1 and version = $2`,
        [id, expected, name, JSON.stringify(withoutUndefined(filters)), isShared],
      );
      if (changed === 0) throw new Refusal('record.stale', { expected, current: before.version });
      // What is shared no longer is followed by nobody else.
      if (!isShared)
        await manager.query('delete from view_subscription where view_id = $1 and person_id <> $2', [id, actor.id]);
    });
    return this.views.get(actor, id);
  }
}
