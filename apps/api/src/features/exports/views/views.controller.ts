import { applyDecorators, Controller, Get, Header, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EXPORT_FORMATS, ROW_FORMATS, type ExportedFile, type ExportTable } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, AnswersFile, Named, Refuses, Sends } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import { formats } from '../writing/formats';
import {
  ExportActionsQuery,
  ExportDocumentsQuery,
  ExportDutiesQuery,
  ExportIncidentsQuery,
  ExportLinksQuery,
  ExportOptions,
  ExportReviewsQuery,
  ExportSystemsQuery,
} from './export-options';
import { ExportView } from './export-view';
import { ExportedFileQueries } from './exported-file.queries';
import { describedBy, fileNameOf, typeOf } from './file-head';
import { TABLE_RIGHTS, WantedViews, type ViewQueries } from './wanted-views';

/** A table as a stream that starts at once, under its name. */
const Streams = (table: ExportTable): MethodDecorator =>
  applyDecorators(
    Get(table),
    Sends('Content-Disposition', 'Link'),
    Allow(...TABLE_RIGHTS[table]),
    Header('cache-control', 'no-store'),
    AnswersFile(
      'A file of rows',
      ...(table === 'systems' ? EXPORT_FORMATS : ROW_FORMATS).map((format) => formats[format].type),
    ),
    Refuses(422, 503),
  );

@ApiTags('Exports')
@Controller('api/v1/exports')
export class ExportedViewsController {
  constructor(
    private readonly exportView: ExportView,
    private readonly wantedViews: WantedViews,
    private readonly files: ExportedFileQueries,
  ) {}

  /** The list of systems as a file: filtered and sorted like the list, with the columns that are wanted. */
  @Streams('systems')
  @Named('exportSystems')
  systems(@CurrentActor() actor: Actor, @Query() query: ExportSystemsQuery, @Reply() reply: FastifyReply) {
    return this.send(actor, reply, 'systems', query);
  }

  /** Duties as a file, narrowed like their list. */
  @Streams('duties')
  @Named('exportDuties')
  duties(@CurrentActor() actor: Actor, @Query() query: ExportDutiesQuery, @Reply() reply: FastifyReply) {
    return this.send(actor, reply, 'duties', query);
  }

  /** Reviews as a file: each system that was ever submitted, and where it stands. */
  @Streams('reviews')
  @Named('exportReviews')
  reviews(@CurrentActor() actor: Actor, @Query() query: ExportReviewsQuery, @Reply() reply: FastifyReply) {
    return this.send(actor, reply, 'reviews', query);
  }

  /** Incidents as a file, narrowed like their list. */
  @Streams('incidents')
  @Named('exportIncidents')
  incidents(@CurrentActor() actor: Actor, @Query() query: ExportIncidentsQuery, @Reply() reply: FastifyReply) {
    return this.send(actor, reply, 'incidents', query);
  }

  /** Documents that the Act asks for as a file: each that was begun, and how far it is. */
  @Streams('documents')
  @Named('exportDocuments')
  documents(@CurrentActor() actor: Actor, @Query() query: ExportDocumentsQuery, @Reply() reply: FastifyReply) {
    return this.send(actor, reply, 'documents', query);
  }

  /** Actions of the strategy as a file, narrowed like their list: their targets, and how many systems are linked. */
  @Streams('actions')
  @Named('exportStrategyActions')
  actions(@CurrentActor() actor: Actor, @Query() query: ExportActionsQuery, @Reply() reply: FastifyReply) {
    return this.send(actor, reply, 'actions', query);
  }

  /** Actions of the strategy as a file, each with the systems that are linked to it. */
  @Streams('links')
  @Named('exportStrategyLinks')
  links(@CurrentActor() actor: Actor, @Query() query: ExportLinksQuery, @Reply() reply: FastifyReply) {
    return this.send(actor, reply, 'links', query);
  }

  /** The audit log as a file: what each entry is and how it is linked. */
  @Streams('entries')
  @Named('exportAuditEntries')
  entries(@CurrentActor() actor: Actor, @Query() query: ExportOptions, @Reply() reply: FastifyReply) {
    return this.send(actor, reply, 'entries', query);
  }

  /** What is known of a file that left the register; its address goes with the file. */
  @Get('files/:fileId')
  @Named('getExportedFile')
  @Allow('read', 'AiSystem')
  @Answers(200, 'ExportedFile')
  file(@CurrentActor() actor: Actor, @UuidParam('fileId') id: string): Promise<ExportedFile> {
    return this.files.get(actor, id);
  }

  private async send<Table extends ExportTable>(
    actor: Actor,
    reply: FastifyReply,
    table: Table,
    query: ViewQueries[Table],
  ): Promise<StreamableFile> {
    const { about, content } = await this.exportView.execute(actor, this.wantedViews.of(actor, table, query));
    const { format } = query;
    void reply.header('link', describedBy(about.id));
    const disposition = `attachment; filename="${fileNameOf(about, format)}"`;
    return new StreamableFile(content, { type: typeOf(format), disposition });
  }
}

function Reply(): ParameterDecorator {
  return Res({ passthrough: true });
}
