import { Injectable } from '@nestjs/common';
import type { ExportedFile } from '@registry/contracts';
import type { Readable } from 'node:stream';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { OpenView, type OpenedView, type WantedView } from './open-view';
import { RecordView } from './record-view';

/** Each holds a connection to the database for as long as its reader takes. */
const AT_ONCE_MOST = 4;

export interface WrittenView {
  readonly about: ExportedFile;
  readonly content: Readable;
}

/** Takes a view of the register out of the house as a stream that starts at once, and says so in the log first. */
@Injectable()
export class ExportView {
  private open = 0;

  constructor(
    private readonly openView: OpenView,
    private readonly recordView: RecordView,
  ) {}

  /** Refuses with `export.busy`, `export.too-long`, and what the view refuses with. */
  async execute(actor: Actor, wanted: WantedView): Promise<WrittenView> {
    if (this.open >= AT_ONCE_MOST) throw new Refusal('export.busy', { most: AT_ONCE_MOST });
    this.open += 1;
    let opened: OpenedView | undefined;
    try {
      opened = await this.openView.execute(actor, wanted);
      const { about, restricted, write } = opened;
      await this.recordView.execute(actor, { about, format: wanted.options.format, restricted });
      return { about, content: write().once('close', () => (this.open -= 1)) };
    } catch (error) {
      this.open -= 1;
      await opened?.close();
      throw error;
    }
  }
}
