import { Inject, Injectable } from '@nestjs/common';
import type { Checkpoint } from '@registry/audit-log';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import type { Paper } from '../../platform/printing/paper';
import { Printer } from '../../platform/printing/printer';
import { Checkpoints } from '../../platform/recording/checkpoints';
import { Sealer } from '../../platform/recording/sealer';
import { RecordPrint, type MadePaper } from './record-print';
import { sealOf } from './seal';
import { filled, type Voice } from './voice/voice';

/** What a paper says; the rest is the same on each of them. */
export interface Draft extends Pick<Paper, 'kind' | 'title' | 'subtitle' | 'opening' | 'sections'> {
  readonly head: string;
  readonly isWide?: boolean;
  /** The day as of which it speaks; today when left out. */
  readonly day?: string;
}

/** A PDF with the pieces of the name it is saved under. */
export interface Printed {
  readonly name: readonly string[];
  readonly pdf: Buffer;
}

/** Makes a PDF of what was read. That it leaves the register is written into the log first. */
@Injectable()
export class Print {
  constructor(
    private readonly recordPrint: RecordPrint,
    private readonly sealer: Sealer,
    private readonly checkpoints: Checkpoints,
    private readonly printer: Printer,
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Before anything is read: the log is told, and a press made ready. */
  async begin(actor: Actor, made: MadePaper): Promise<void> {
    this.printer.prepare();
    await this.recordPrint.execute(actor, made);
  }

  async execute(actor: Actor, voice: Voice, draft: Draft): Promise<Buffer> {
    const { language, words } = voice;
    const checkpoint = await this.checkpoint();
    const day = draft.day ?? institutionDay(now());
    const paper: Paper = {
      ...draft,
      language,
      issuer: this.config.institution[language],
      foot: filled(words.asOf, { day: voice.day(day) }),
      pages: words.pages,
      day,
      isWide: draft.isWide ?? false,
      seal: checkpoint === null ? null : sealOf(voice, checkpoint),
    };
    return this.printer.print(paper, actor.id);
  }

  /** Signed today: whatever is printed of one state on one day is the same. Null: nothing is sealed yet. */
  private async checkpoint(): Promise<Checkpoint | null> {
    const { manager } = this.dataSource;
    const latest = await this.checkpoints.latest(manager);
    const today = institutionDay(now());
    if (latest !== null && institutionDay(new Date(latest.at)) === today) return latest;
    await this.sealer.sealCommitted();
    return this.checkpoints.take(manager);
  }
}
