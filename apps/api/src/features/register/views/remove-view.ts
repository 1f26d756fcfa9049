import { Injectable } from '@nestjs/common';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
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
    const { name, isShared } = await this.views.requireOwn(actor, id);
    await this.writeView.execute(actor, { id, name, wasShared: isShared, isShared: false }, async (manager) => {
      await sql`delete from saved_view where id = ${id}`.run(manager);
    });
  }
}
