import { Inject, Injectable } from '@nestjs/common';
import type { Checkpoint } from '@registry/audit-log';
import type { DocumentKind } from '@registry/contracts';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import type { Paper } from '../../platform/printing/paper';
import { Printer } from '../../platform/printing/printer';
import { Checkpoints } from '../../platform/recording/checkpoints';
import { lockSubject } from '../../platform/recording/lock-subject';
import { Sealer } from '../../platform/recording/sealer';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { sealOf } from './seal';
import { filled, type Voice } from './voice/voice';

/** What a paper says; the rest is the same on each of them. */
export interface Draft extends Pick<Paper, 'kind' | 'title' | 'subtitle' | 'opening' | 'sections'> {
  readonly head: string;
  readonly isWide?: boolean;
  /** The day as of which it speaks; today when left out. */
  readonly day?: string;
}

/** Which paper of a system was made. */
export type SystemPaper =
  | { readonly paper: 'dossier' }
  | { readonly paper: 'document'; readonly kind: DocumentKind; readonly number: number }
  | { readonly paper: 'decision'; readonly number: number };

/** A PDF with the pieces of the name it is saved under. */
export interface Printed {
  readonly name: readonly string[];
  readonly pdf: Buffer;
}

/** Makes a PDF of what was read. That it leaves the register is written into the log first. */
@Injectable()
export class Print {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sealer: Sealer,
    private readonly checkpoints: Checkpoints,
    private readonly printer: Printer,
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async recordSystem(actor: Actor, systemId: string, paper: SystemPaper): Promise<void> {
    this.printer.prepare();
    const subject = { type: 'AiSystem', id: systemId } as const;
    await this.unitOfWork.run(actor, 'system.print', async (tx) => {
      await lockSubject(tx, subject);
      tx.record({ subject, fact: { ...paper }, parts: {} });
    });
  }

  async recordRegister(actor: Actor, paper: 'register' | 'duties', day: string): Promise<void> {
    this.printer.prepare();
    await this.unitOfWork.run(actor, 'register.print', async (tx) => {
      tx.record({ subject: { type: 'Register', id: 'register' }, fact: { paper, day }, parts: {} });
    });
  }

  async execute(voice: Voice, draft: Draft): Promise<Buffer> {
    const { language, words } = voice;
    const checkpoint = await this.checkpoint();
    const day = draft.day ?? institutionDay(now());
    return this.printer.print({
      ...draft,
      language,
      issuer: this.config.institution[language],
      foot: filled(words.asOf, { day: voice.day(day) }),
      pages: words.pages,
      day,
      isWide: draft.isWide ?? false,
      seal: checkpoint === null ? null : sealOf(voice, checkpoint),
    });
  }

  /** Signed today, so that whatever is printed on one day of the same state is the same. Null: nothing is sealed yet. */
  private async checkpoint(): Promise<Checkpoint | null> {
    const { manager } = this.dataSource;
    const latest = await this.checkpoints.latest(manager);
    const today = institutionDay(new Date());
    if (latest !== null && institutionDay(new Date(latest.at)) === today) return latest;
    await this.sealer.sealCommitted();
    return this.checkpoints.take(manager);
  }
}
