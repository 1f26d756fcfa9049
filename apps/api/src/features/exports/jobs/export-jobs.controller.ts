import {
  applyDecorators,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EXPORT_FORMATS, type ExportJob, type ExportTable } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, AnswersFile, Named, Refuses, Sends } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import {
  ExportActionsQuery,
  ExportDocumentsQuery,
  ExportDutiesQuery,
  ExportIncidentsQuery,
  ExportLinksQuery,
  ExportOptions,
  ExportReviewsQuery,
  ExportSystemsQuery,
} from '../views/export-options';
import { describedBy, fileNameOf, typeOf } from '../views/file-head';
import { TABLE_RIGHTS, type ViewQueries } from '../views/wanted-views';
import { formats } from '../writing/formats';
import { AskForFile } from './ask-for-file';
import { DiscardFile } from './discard-file';
import { ExportJobsQueries } from './export-jobs.queries';
import { FetchFile } from './fetch-file';

/** A table as a file that is written while nobody has to wait: address and query are those of its stream. */
const AsksFor = (table: ExportTable): MethodDecorator =>
  applyDecorators(Post(table), Allow(...TABLE_RIGHTS[table]), Answers(201, 'ExportJob'), Refuses(409, 422));

/** Files that somebody asked for. Each is seen by whoever asked for it, and thrown away a day after it is ready. */
@ApiTags('Exports')
@Controller('api/v1/exports')
export class ExportJobsController {
  constructor(
    private readonly askForFile: AskForFile,
    private readonly queries: ExportJobsQueries,
    private readonly discardFile: DiscardFile,
    private readonly fetchFile: FetchFile,
  ) {}

  /** Has the list of systems written into a file; what is ready within two seconds is ready with the answer. */
  @AsksFor('systems')
  @Named('askForSystemsFile')
  systems(@CurrentActor() actor: Actor, @Query() query: ExportSystemsQuery): Promise<ExportJob> {
    return this.ask(actor, 'systems', query);
  }

  /** Has duties written into a file. */
  @AsksFor('duties')
  @Named('askForDutiesFile')
  duties(@CurrentActor() actor: Actor, @Query() query: ExportDutiesQuery): Promise<ExportJob> {
    return this.ask(actor, 'duties', query);
  }

  /** Has reviews written into a file. */
  @AsksFor('reviews')
  @Named('askForReviewsFile')
  reviews(@CurrentActor() actor: Actor, @Query() query: ExportReviewsQuery): Promise<ExportJob> {
    return this.ask(actor, 'reviews', query);
  }

  /** Has incidents written into a file. */
  @AsksFor('incidents')
  @Named('askForIncidentsFile')
  incidents(@CurrentActor() actor: Actor, @Query() query: ExportIncidentsQuery): Promise<ExportJob> {
    return this.ask(actor, 'incidents', query);
  }

  /** Has documents that the Act asks for written into a file. */
  @AsksFor('documents')
  @Named('askForDocumentsFile')
  documents(@CurrentActor() actor: Actor, @Query() query: ExportDocumentsQuery): Promise<ExportJob> {
    return this.ask(actor, 'documents', query);
  }

  /** Has actions of the strategy written into a file. */
  @AsksFor('actions')
  @Named('askForStrategyActionsFile')
  actions(@CurrentActor() actor: Actor, @Query() query: ExportActionsQuery): Promise<ExportJob> {
    return this.ask(actor, 'actions', query);
  }

  /** Has actions of the strategy, each with the systems that are linked to it, written into a file. */
  @AsksFor('links')
  @Named('askForStrategyLinksFile')
  links(@CurrentActor() actor: Actor, @Query() query: ExportLinksQuery): Promise<ExportJob> {
    return this.ask(actor, 'links', query);
  }

  /** Has the audit log written into a file. */
  @AsksFor('entries')
  @Named('askForAuditEntriesFile')
  entries(@CurrentActor() actor: Actor, @Query() query: ExportOptions): Promise<ExportJob> {
    return this.ask(actor, 'entries', query);
  }

  /** Files that one asked for, newest first: those that are written, those that can be fetched, and what failed. */
  @Get('jobs')
  @Named('listExportJobs')
  @Allow('read', 'AiSystem')
  @Answers(200, 'ExportJob', 'items')
  async list(@CurrentActor() actor: Actor): Promise<{ items: ExportJob[] }> {
    return { items: await this.queries.list(actor) };
  }

  /** How far a file has come. */
  @Get('jobs/:id')
  @Named('getExportJob')
  @Allow('read', 'AiSystem')
  @Answers(200, 'ExportJob')
  get(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<ExportJob> {
    return this.queries.get(actor, id);
  }

  /** Ends the writing of a file, or throws away what was written. */
  @Delete('jobs/:id')
  @Named('discardExportJob')
  @HttpCode(204)
  @Allow('read', 'AiSystem')
  async discard(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<void> {
    await this.discardFile.execute(actor, id);
  }

  /** The file, once it is ready, until it expires. */
  @Get('jobs/:id/file')
  @Named('fetchExportFile')
  @Sends('Content-Disposition', 'Link')
  @Allow('read', 'AiSystem')
  @Header('cache-control', 'no-store')
  @AnswersFile('A file of rows', ...EXPORT_FORMATS.map((format) => formats[format].type))
  @Refuses(409)
  async file(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { job, content } = await this.fetchFile.execute(actor, id);
    const { format } = job.query;
    void reply.header('link', describedBy(id));
    const disposition = `attachment; filename="${fileNameOf(job.about!, format)}"`;
    return new StreamableFile(content, { type: typeOf(format), disposition });
  }

  private async ask<Table extends ExportTable>(
    actor: Actor,
    table: Table,
    query: ViewQueries[Table],
  ): Promise<ExportJob> {
    return this.queries.get(actor, await this.askForFile.execute(actor, table, query));
  }
}
