import { Body, Controller, Get, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ImportRow, ImportSet, Page } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { withoutUndefined } from '../../../platform/ground/without-undefined';
import { IfMatch, setVersion } from '../../../platform/http/etag';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { NumberParam, UuidParam } from '../../../platform/input/system-id';
import { DecideRowsDto, ListRowsQuery, MendRowDto } from '../dto/imports.dto';
import { ImportsQueries } from '../sets/imports.queries';
import { ImportsRepository } from '../sets/imports.repository';
import { DecideRows } from './decide-rows';
import { MendRow } from './mend-row';
import { RowsQueries } from './rows.queries';

/** The rows of a file: what would become of each, and what somebody says of it. */
@ApiTags('Imports')
@Controller('api/v1/imports/:id')
export class RowsController {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly sets: ImportsQueries,
    private readonly queries: RowsQueries,
    private readonly decideRows: DecideRows,
    private readonly mendRow: MendRow,
  ) {}

  /** In the order of the file. */
  @Get('rows')
  @Named('listImportRows')
  @Allow('create', 'AiSystem')
  @Answers(200, 'ImportRow', 'page')
  async list(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Query() query: ListRowsQuery,
  ): Promise<Page<ImportRow>> {
    return this.queries.list(actor, await this.imports.own(actor, id), query);
  }

  @Get('rows/:number')
  @Named('getImportRow')
  @Allow('create', 'AiSystem')
  @Answers(200, 'ImportRow')
  async get(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @NumberParam('number') number: number,
  ): Promise<ImportRow> {
    return this.queries.get(actor, await this.imports.own(actor, id), number);
  }

  /** Mends cells in place, and compares the row anew. */
  @Patch('rows/:number')
  @Named('mendImportRow')
  @Sends('ETag')
  @Allow('create', 'AiSystem')
  @Answers(200, 'ImportRow')
  async mend(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @NumberParam('number') number: number,
    @IfMatch() version: number,
    @Body() body: MendRowDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportRow> {
    await this.mendRow.execute(actor, { id, number }, version, body);
    setVersion(reply, version + 1);
    return this.queries.get(actor, await this.imports.own(actor, id), number);
  }

  /** Leaves rows out, takes them as records of their own, or says which record a row is. */
  @Post('decisions')
  @Named('decideImportRows')
  @Sends('ETag')
  @Allow('create', 'AiSystem')
  @Answers(201, 'ImportSet')
  async decide(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: DecideRowsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportSet> {
    await this.decideRows.execute(actor, id, version, withoutUndefined(body));
    const set = await this.sets.get(actor, id);
    setVersion(reply, set.version);
    return set;
  }
}
