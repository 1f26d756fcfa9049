import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import type { PaperLanguage } from '../../../platform/printing/paper';
import { ReadSystem } from '../../systems';
import { Print, type Printed } from '../print';
import { voiceOf } from '../voice/voice';
import { dossierPaper } from './dossier-paper';
import { DossierQueries } from './dossier.queries';

/** Prints the dossier of a system, with what its reader may see. */
@Injectable()
export class PrintDossier {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: DossierQueries,
    private readonly print: Print,
  ) {}

  async execute(actor: Actor, key: SystemKey, language: PaperLanguage): Promise<Printed> {
    const systemId = await this.readSystem.execute(actor, key, 'record');
    await this.print.begin(actor, { systemId, paper: 'dossier' });
    const voice = voiceOf(language);
    const dossier = await this.queries.get(actor, systemId);
    return {
      name: [dossier.system.reference, voice.words.papers.dossier],
      pdf: await this.print.execute(actor, voice, dossierPaper(voice, dossier)),
    };
  }
}
