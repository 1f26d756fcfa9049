import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Post,
  Put,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { ColumnValue, ImportSet, Page } from '@registry/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { XLSX } from '../../platform/files/xlsx/workbook';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, AnswersFile, Named, Sends } from '../../platform/ground/answers.decorator';
import { withoutUndefined } from '../../platform/ground/without-undefined';
import { ReadsFile } from '../../platform/http/bodies';
import { IfMatch, setVersion } from '../../platform/http/etag';
import { PageQuery } from '../../platform/http/paging';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../platform/input/system-id';
import { StartImport } from './applying/start-import';
import { ChooseForm } from './arriving/choose-form';
import { ReceiveImport } from './arriving/receive-import';
import { MapColumns } from './comparing/map-columns';
import {
  ApplyImportDto,
  ColumnValuesQuery,
  ExportFaultsQuery,
  MapImportDto,
  ReadImportDto,
  ReceiveImportQuery,
} from './dto/imports.dto';
import { faultsFile } from './rows/faults-file';
import { RowsQueries } from './rows/rows.queries';
import { ImportsQueries } from './sets/imports.queries';
import { ImportsRepository } from './sets/imports.repository';

/** Files of records on their way in. Each is seen by whoever brought it. */
@ApiTags('Imports')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly queries: ImportsQueries,
    private readonly rows: RowsQueries,
    private readonly imports: ImportsRepository,
    private readonly receiveImport: ReceiveImport,
    private readonly chooseForm: ChooseForm,
    private readonly mapColumns: MapColumns,
    private readonly startImport: StartImport,
  ) {}

  /** Newest first. */
  @Get()
  @Named('listImports')
  @Allow('create', 'AiSystem')
  @Answers(200, 'ImportSet', 'page')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ImportSet>> {
    return this.queries.list(actor, query);
  }

  /** Takes in a CSV file or a spreadsheet (.xlsx). Nothing in the register changes before it is applied. */
  @Post()
  @Named('receiveImport')
  @Sends('ETag')
  @Allow('create', 'AiSystem')
  @ReadsFile()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(201, 'ImportSet')
  async receive(
    @CurrentActor() actor: Actor,
    @Query() query: ReceiveImportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportSet> {
    const body = request.body instanceof Readable ? request.body : null;
    return this.told(actor, await this.receiveImport.execute(actor, query, body), reply);
  }

  @Get(':id')
  @Named('getImport')
  @Sends('ETag')
  @Allow('create', 'AiSystem')
  @Answers(200, 'ImportSet')
  get(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportSet> {
    return this.told(actor, id, reply);
  }

  /** Throws away a file of which nothing was applied. */
  @Delete(':id')
  @Named('discardImport')
  @HttpCode(204)
  @Allow('create', 'AiSystem')
  async discard(@CurrentActor() actor: Actor, @UuidParam('id') id: string, @IfMatch() version: number): Promise<void> {
    await this.startImport.discard(actor, id, version);
  }

  /** What the cells of a column say, and how often. */
  @Get(':id/values')
  @Named('listColumnValues')
  @Allow('create', 'AiSystem')
  @Answers(200, 'ColumnValue', 'items')
  async values(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: ColumnValuesQuery,
  ): Promise<{ items: ColumnValue[] }> {
    return { items: await this.rows.values(await this.imports.own(actor, id), query) };
  }

  /** The rows that cannot be taken over, with the columns of the file and one of reasons. */
  @Get(':id/faults')
  @Named('exportImportFaults')
  @Sends('Content-Disposition')
  @Allow('create', 'AiSystem')
  @Header('cache-control', 'no-store')
  @AnswersFile('The rows as a table', 'text/csv', XLSX)
  async faults(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() { format }: ExportFaultsQuery,
  ): Promise<StreamableFile> {
    const set = await this.imports.own(actor, id);
    return new StreamableFile(faultsFile(set, await this.rows.faulty(set), format), {
      type: format === 'xlsx' ? XLSX : 'text/csv; charset=utf-8',
      disposition: `attachment; filename="faults.${format}"`,
    });
  }

  /** Has the file read otherwise: another sheet, row of headers, encoding or delimiter. */
  @Put(':id/form')
  @Named('readImportAs')
  @Sends('ETag')
  @Allow('create', 'AiSystem')
  @Answers(200, 'ImportSet')
  async readAs(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReadImportDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportSet> {
    await this.chooseForm.execute(actor, id, version, withoutUndefined(body));
    return this.told(actor, id, reply);
  }

  /** Says how columns are taken over, and has the rows compared with the register. */
  @Put(':id/mapping')
  @Named('mapImport')
  @Sends('ETag')
  @Allow('create', 'AiSystem')
  @Answers(200, 'ImportSet')
  async map(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: MapImportDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportSet> {
    await this.mapColumns.execute(actor, id, version, body.mapping);
    return this.told(actor, id, reply);
  }

  /** Applies all rows or none, or those that are valid and decided. */
  @Post(':id/applications')
  @Named('applyImport')
  @Sends('ETag')
  @Allow('create', 'AiSystem')
  @Answers(201, 'ImportSet')
  async apply(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: ApplyImportDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportSet> {
    await this.startImport.apply(actor, id, version, body.which);
    return this.told(actor, id, reply);
  }

  /** Ends what goes on after the rows that are under way. */
  @Post(':id/cancellations')
  @Named('cancelImport')
  @HttpCode(204)
  @Allow('create', 'AiSystem')
  async cancel(@CurrentActor() actor: Actor, @UuidParam('id') id: string, @IfMatch() version: number): Promise<void> {
    await this.startImport.cancel(actor, id, version);
  }

  /** Takes back all that was applied, while nobody has changed a record of it. */
  @Post(':id/undoings')
  @Named('undoImport')
  @Sends('ETag')
  @Allow('create', 'AiSystem')
  @Answers(201, 'ImportSet')
  async undo(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportSet> {
    await this.startImport.undo(actor, id, version);
    return this.told(actor, id, reply);
  }

  private async told(actor: Actor, id: string, reply: FastifyReply): Promise<ImportSet> {
    const set = await this.queries.get(actor, id);
    setVersion(reply, set.version);
    return set;
  }
}
