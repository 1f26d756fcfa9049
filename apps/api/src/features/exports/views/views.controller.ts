import { Controller, Get, Header, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ROW_FORMATS, type ExportedFile, type ExportTable } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import { viewOf, type TableRows } from '../../../platform/database/table-view';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, AnswersFile, Named, Refuses, Sends } from '../../../platform/ground/answers.decorator';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import { incidentsTable } from '../../incidents';
import { dutiesTable } from '../../obligations';
import { PastTable, RegisterTable } from '../../register';
import { reviewsTable } from '../../review';
import { linksTable } from '../../strategy';
import { entriesTable } from '../../trail';
import { formats } from '../writing/formats';
import {
  ExportDutiesQuery,
  ExportIncidentsQuery,
  ExportLinksQuery,
  ExportOptions,
  ExportReviewsQuery,
  ExportSystemsQuery,
} from './export-options';
import { ExportView, type WantedView } from './export-view';
import { ExportedFileQueries } from './exported-file.queries';

/** What each table can be written as. */
const ROWS = ROW_FORMATS.map((format) => formats[format].type);

@ApiTags('Exports')
@Controller('api/v1/exports')
export class ExportedViewsController {
  constructor(
    private readonly exportView: ExportView,
    private readonly registerTable: RegisterTable,
    private readonly pastTable: PastTable,
    private readonly files: ExportedFileQueries,
  ) {}

  /** The list of systems as a file: filtered and sorted like the list, with the columns that are wanted. */
  @Get('systems')
  @Named('exportSystems')
  @Sends('Content-Disposition', 'Link')
  @Allow('read', 'AiSystem')
  @Header('cache-control', 'no-store')
  @AnswersFile('A file of rows', ...Object.values(formats).map(({ type }) => type))
  @Refuses(422, 503)
  async systems(
    @CurrentActor() actor: Actor,
    @Query() query: ExportSystemsQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { asOf, ...rest } = query;
    const { options, filter } = parted(rest);
    return this.send(actor, reply, {
      table: 'systems',
      view: (manager) =>
        asOf === undefined
          ? this.registerTable.view(manager, actor, filter)
          : this.pastTable.view(manager, actor, { ...filter, asOf }),
      options,
      asOf: asOf ?? null,
      filter,
    });
  }

  /** Duties as a file, narrowed like their list. */
  @Get('duties')
  @Named('exportDuties')
  @Sends('Content-Disposition', 'Link')
  @Allow('read', 'Duty')
  @Header('cache-control', 'no-store')
  @AnswersFile('A file of rows', ...ROWS)
  @Refuses(422, 503)
  duties(
    @CurrentActor() actor: Actor,
    @Query() query: ExportDutiesQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.table(actor, reply, query, { table: 'duties', rows: (filter) => dutiesTable(actor, filter) });
  }

  /** Reviews as a file: each system that was ever submitted, and where it stands. */
  @Get('reviews')
  @Named('exportReviews')
  @Sends('Content-Disposition', 'Link')
  @Allow('read', 'Review')
  @Header('cache-control', 'no-store')
  @AnswersFile('A file of rows', ...ROWS)
  @Refuses(422, 503)
  reviews(
    @CurrentActor() actor: Actor,
    @Query() query: ExportReviewsQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.table(actor, reply, query, {
      table: 'reviews',
      rows: ({ reviewState }) => reviewsTable(actor, reviewState),
    });
  }

  /** Incidents as a file, narrowed like their list. */
  @Get('incidents')
  @Named('exportIncidents')
  @Sends('Content-Disposition', 'Link')
  @Allow('read', 'Incident')
  @Header('cache-control', 'no-store')
  @AnswersFile('A file of rows', ...ROWS)
  @Refuses(422, 503)
  incidents(
    @CurrentActor() actor: Actor,
    @Query() query: ExportIncidentsQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.table(actor, reply, query, { table: 'incidents', rows: (filter) => incidentsTable(actor, filter) });
  }

  /** Actions of the strategy as a file, each with the systems that are linked to it. */
  @Get('links')
  @Named('exportStrategyLinks')
  @Sends('Content-Disposition', 'Link')
  @Allow('read', 'Strategy')
  @Header('cache-control', 'no-store')
  @AnswersFile('A file of rows', ...ROWS)
  @Refuses(422, 503)
  links(
    @CurrentActor() actor: Actor,
    @Query() query: ExportLinksQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.table(actor, reply, query, { table: 'links', rows: ({ action }) => linksTable(actor, action) });
  }

  /** The audit log as a file: what each entry is and how it is linked. */
  @Get('entries')
  @Named('exportAuditEntries')
  @Sends('Content-Disposition', 'Link')
  @Allow('read', 'AuditLog')
  @Header('cache-control', 'no-store')
  @AnswersFile('A file of rows', ...ROWS)
  @Refuses(422, 503)
  entries(
    @CurrentActor() actor: Actor,
    @Query() query: ExportOptions,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.table(actor, reply, query, { table: 'entries', rows: () => entriesTable });
  }

  /** What is known of a file that left the register; its address goes with the file. */
  @Get('files/:fileId')
  @Named('getExportedFile')
  @Allow('read', 'AiSystem')
  @Answers(200, 'ExportedFile')
  file(@CurrentActor() actor: Actor, @UuidParam('fileId') id: string): Promise<ExportedFile> {
    return this.files.get(actor, id);
  }

  private table<Query extends ExportOptions>(
    actor: Actor,
    reply: FastifyReply,
    query: Query,
    { table, rows }: { table: ExportTable; rows: (filter: Narrowed<Query>) => TableRows },
  ): Promise<StreamableFile> {
    const { options, filter } = parted(query);
    return this.send(actor, reply, {
      table,
      view: (manager) => viewOf(manager, rows(filter)),
      options,
      asOf: null,
      filter,
    });
  }

  private async send(actor: Actor, reply: FastifyReply, wanted: WantedView): Promise<StreamableFile> {
    const { about, content } = await this.exportView.execute(actor, wanted);
    const { format } = wanted.options;
    void reply.header('link', `</api/v1/exports/files/${about.id}>; rel="describedby"`);
    return new StreamableFile(content, {
      type: formats[format].isText ? `${formats[format].type}; charset=utf-8` : formats[format].type,
      disposition: `attachment; filename="${about.table}-${about.asOf ?? institutionDay(now())}.${format}"`,
    });
  }
}

type Narrowed<Query extends ExportOptions> = Omit<Query, keyof ExportOptions>;

/** How it is written, and what narrows and sorts it. */
function parted<Query extends ExportOptions>(query: Query): { options: ExportOptions; filter: Narrowed<Query> } {
  const { format, columns, language, variant, ...filter } = query;
  const said = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  return { options: { format, columns, language, variant } as ExportOptions, filter: said as Narrowed<Query> };
}
