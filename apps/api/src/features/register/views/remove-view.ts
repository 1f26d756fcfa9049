import { Injectable } from '@nestjs/common';
import type { SavedView } from '@registry/contracts';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { WriteView } from './shared-view';
import { Views } from './views';

/** Throws a view of mine away. */
@Injectable()
export class RemoveView {
  constructor(
    private readonly views: Views,
    private readonly writeView: WriteView,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    const view = await this.views.requireOwn(actor, id);
    try {
      await this.remove(actor, view);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'record.conflict') throw error;
      // It was changed in the same moment, and may be shared now: then others are told that it goes.
      await this.execute(actor, id);
    }
  }

  private remove(actor: Actor, { id, name, isShared, version }: SavedView): Promise<void> {
    return this.writeView.execute(actor, { id, name, wasShared: isShared, isShared: false }, async (manager) => {
      const removed = await sql`delete from saved_view where id = ${id} and version = ${version}`.run(manager);
      if (removed === 0) throw new Refusal('record.conflict');
    });
  }
}
