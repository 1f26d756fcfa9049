import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/ground/actor';
import type { PaperLanguage } from '../../../platform/printing/paper';
import { FiguresQueries, MovementsQueries, PastFiguresQueries } from '../../figures';
import { GroupsQueries } from '../../register';
import { Print, type Printed } from '../print';
import { voiceOf } from '../voice/voice';
import { boardPaper } from './board-paper';

/** Prints the register in numbers. What is closed to the reader is counted on it, and named nowhere. */
@Injectable()
export class PrintBoard {
  constructor(
    private readonly figures: FiguresQueries,
    private readonly past: PastFiguresQueries,
    private readonly movements: MovementsQueries,
    private readonly groups: GroupsQueries,
    private readonly print: Print,
  ) {}

  /** @param since a day that has been */
  async execute(actor: Actor, since: string, language: PaperLanguage): Promise<Printed> {
    await this.print.begin(actor, { paper: 'board', day: since });
    const [now, { days }, moved, units] = await Promise.all([
      this.figures.now(actor),
      this.past.past(since, Infinity),
      this.movements.since(actor, since),
      this.groups.groups(actor, { groupBy: 'unit' }),
    ]);
    const voice = voiceOf(language);
    const paper = boardPaper(voice, { since, now, days, moved, units: units.groups });
    return { name: [voice.words.papers.board, since], pdf: await this.print.execute(actor, voice, paper) };
  }
}
