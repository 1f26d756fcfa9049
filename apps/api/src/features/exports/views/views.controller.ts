import { Controller, Get, Header, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ExportedFile } from '@registry/contracts';
import { systemColumns } from '@registry/record';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, AnswersFile, Named, Refuses, Sends } from '../../../platform/ground/answers.decorator';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import { PastTable, RegisterTable } from '../../register';
import { formats } from '../writing/formats';
import { ExportSystemsQuery } from './export-options';
import { ExportView, type WantedView } from './export-view';
import { ExportedFileQueries } from './exported-file.queries';

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
    const { format, columns, language, variant, asOf, ...filter } = query;
    return this.send(actor, reply, {
      table: 'systems',
      columns: systemColumns,
      view: (manager) =>
        asOf === undefined
          ? this.registerTable.view(manager, actor, filter)
          : this.pastTable.view(manager, actor, { ...filter, asOf }),
      options: { format, columns, language, variant },
      asOf: asOf ?? null,
      filter: Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
    });
  }

  /** What is known of a file that left the register; its address goes with the file. */
  @Get('files/:fileId')
  @Named('getExportedFile')
  @Allow('read', 'AiSystem')
  @Answers(200, 'ExportedFile')
  file(@CurrentActor() actor: Actor, @UuidParam('fileId') id: string): Promise<ExportedFile> {
    return this.files.get(actor, id);
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
