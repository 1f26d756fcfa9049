import { Injectable } from '@nestjs/common';
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
      await manager.query('delete from saved_view where id = $1', [id]);
    });
  }
}
