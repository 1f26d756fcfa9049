import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/ground/actor';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import type { PaperLanguage } from '../../../platform/printing/paper';
import { Refusal } from '../../../platform/problems/refusal';
import { DutiesQueries } from '../../obligations';
import { AsOfQueries } from '../../register';
import { RulesInForce } from '../../rules';
import { allPages, type Listed } from '../all-pages';
import { houseWordsIn } from '../dossier/class-words';
import { Print, type Printed } from '../print';
import { voiceOf } from '../voice/voice';
import { dutiesPaper } from './duties-paper';
import { registerPaper } from './register-paper';

/** Lines of one paper: about a hundred pages. Who needs more takes a table. */
const MOST_LINES = 2000;

/** Prints lists across the register, filtered to what their reader may see. */
@Injectable()
export class PrintLists {
  constructor(
    private readonly past: AsOfQueries,
    private readonly duties: DutiesQueries,
    private readonly rules: RulesInForce,
    private readonly print: Print,
    private readonly dataSource: DataSource,
  ) {}

  /** The register as it stood at the end of a day. */
  async register(actor: Actor, day: string, language: PaperLanguage): Promise<Printed> {
    const systems = whole(await allPages((query) => this.past.list(actor, { ...query, day }), MOST_LINES));
    await this.print.begin(actor, { paper: 'register', day });
    const voice = voiceOf(language);
    return {
      name: [voice.words.papers.register, day],
      pdf: await this.print.execute(actor, voice, registerPaper(voice, day, systems)),
    };
  }

  /** Duties that fall due in the quarter that begins on this day. */
  async quarter(actor: Actor, quarter: string, language: PaperLanguage): Promise<Printed> {
    const duties = whole(await allPages((query) => this.duties.list(actor, { ...query, quarter }), MOST_LINES));
    await this.print.begin(actor, { paper: 'duties', day: quarter });
    const { house } = await this.rules.on(this.dataSource.manager, institutionDay(now()));
    const voice = voiceOf(language);
    const paper = dutiesPaper(voice, quarter, duties, houseWordsIn(voice, house).duties);
    return { name: [voice.words.papers.duties, quarter], pdf: await this.print.execute(actor, voice, paper) };
  }
}

function whole<Item>({ items, isCut }: Listed<Item>): readonly Item[] {
  if (isCut) throw new Refusal('print.too-large', { most: MOST_LINES });
  return items;
}
