import { Controller, Get, Header, Param, Query, type PipeTransform, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DocumentKind } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { AnswersFile, Named, Refuses, Sends } from '../../platform/ground/answers.decorator';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../platform/input/system-id';
import { malformed } from '../../platform/problems/refusal';
import { DocumentKindPipe } from '../documents';
import { pastSince } from '../figures';
import { PrintDossier } from './dossier/print-dossier';
import { BoardPaperQuery, DocumentPaperQuery, PaperQuery, QuarterPaperQuery, RegisterPaperQuery } from './paper.dto';
import { sendPdf } from './sends-pdf';
import { PrintBoard } from './single/print-board';
import { PrintLists } from './single/print-lists';
import { PrintSingle } from './single/print-single';

const NUMBER = /^[1-9][0-9]{0,8}$/;

class DecisionNumberPipe implements PipeTransform<string, number> {
  static readonly schema = { pattern: NUMBER.source };

  transform(value: string): number {
    if (NUMBER.test(value)) return Number(value);
    throw malformed({ pointer: 'path:number', code: 'not-a-number', detail: 'Decisions count from 1.' });
  }
}

/** Papers about one system. */
@ApiTags('Papers')
@Controller('api/v1/systems/:id')
export class SystemPapersController {
  constructor(
    private readonly dossier: PrintDossier,
    private readonly single: PrintSingle,
  ) {}

  /** All that the register holds of the system, as far as the reader may see it. */
  @Get('dossier.pdf')
  @Named('printDossier')
  @Sends('Content-Disposition')
  @Allow('read', 'AiSystem')
  @Header('cache-control', 'no-store')
  @AnswersFile('PDF', 'application/pdf')
  @Refuses(422, 503)
  async printDossier(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() { language }: PaperQuery,
  ): Promise<StreamableFile> {
    return sendPdf(await this.dossier.execute(actor, key, language ?? 'en'));
  }

  /** The last version of a document, or the one with this number. */
  @Get('documents/:kind/document.pdf')
  @Named('printDocument')
  @Sends('Content-Disposition')
  @Allow('read', 'Duty')
  @Header('cache-control', 'no-store')
  @AnswersFile('PDF', 'application/pdf')
  @Refuses(422, 503)
  async printDocument(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Param('kind', DocumentKindPipe) kind: DocumentKind,
    @Query() { language, number }: DocumentPaperQuery,
  ): Promise<StreamableFile> {
    const wanted = { system: key, language: language ?? 'en' } as const;
    return sendPdf(await this.single.document(actor, wanted, kind, number ?? null));
  }

  /** The form of Annex VIII with its values, and what was registered in the EU database. */
  @Get('registration/registration.pdf')
  @Named('printRegistration')
  @Sends('Content-Disposition')
  @Allow('read', 'Duty')
  @Header('cache-control', 'no-store')
  @AnswersFile('PDF', 'application/pdf')
  @Refuses(422, 503)
  async printRegistration(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() { language }: PaperQuery,
  ): Promise<StreamableFile> {
    return sendPdf(await this.single.registration(actor, { system: key, language: language ?? 'en' }));
  }

  /** One decision of the review. */
  @Get('decisions/:number/decision.pdf')
  @Named('printDecision')
  @Sends('Content-Disposition')
  @Allow('read', 'Review')
  @Header('cache-control', 'no-store')
  @AnswersFile('PDF', 'application/pdf')
  @Refuses(422, 503)
  async printDecision(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Param('number', DecisionNumberPipe) number: number,
    @Query() { language }: PaperQuery,
  ): Promise<StreamableFile> {
    return sendPdf(await this.single.decision(actor, { system: key, language: language ?? 'en' }, number));
  }
}

/** Papers about the register. */
@ApiTags('Papers')
@Controller('api/v1')
export class RegisterPapersController {
  constructor(
    private readonly lists: PrintLists,
    private readonly board: PrintBoard,
  ) {}

  /** The register as it stood at the end of a day; at most 2,000 systems. */
  @Get('systems-as-of/register.pdf')
  @Named('printRegister')
  @Sends('Content-Disposition')
  @Allow('read', 'AiSystem')
  @Header('cache-control', 'no-store')
  @AnswersFile('PDF', 'application/pdf')
  @Refuses(422, 503)
  async printRegister(
    @CurrentActor() actor: Actor,
    @Query() { day, language }: RegisterPaperQuery,
  ): Promise<StreamableFile> {
    return sendPdf(await this.lists.register(actor, day, language ?? 'en'));
  }

  /** The register in numbers, month by month, and what moved since a day. */
  @Get('register-figures/board.pdf')
  @Named('printBoardPaper')
  @Sends('Content-Disposition')
  @Allow('count', 'Register')
  @Header('cache-control', 'no-store')
  @AnswersFile('PDF', 'application/pdf')
  @Refuses(422, 503)
  async printBoardPaper(
    @CurrentActor() actor: Actor,
    @Query() { since, language }: BoardPaperQuery,
  ): Promise<StreamableFile> {
    return sendPdf(await this.board.execute(actor, pastSince(since), language ?? 'en'));
  }

  /** Duties of all systems that fall due in a quarter; at most 2,000. */
  @Get('duty-quarters/duties.pdf')
  @Named('printDuties')
  @Sends('Content-Disposition')
  @Allow('read', 'Duty')
  @Header('cache-control', 'no-store')
  @AnswersFile('PDF', 'application/pdf')
  @Refuses(422, 503)
  async printDuties(
    @CurrentActor() actor: Actor,
    @Query() { quarter, language }: QuarterPaperQuery,
  ): Promise<StreamableFile> {
    return sendPdf(await this.lists.quarter(actor, quarter, language ?? 'en'));
  }
}
