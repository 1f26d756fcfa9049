import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type ActDocument, type DocumentKind, type DocumentSummary, type DocumentVersion } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../platform/ground/answers.decorator';
import { withoutUndefined } from '../../platform/ground/without-undefined';
import { IfMatch, setVersion } from '../../platform/http/etag';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../platform/input/system-id';
import { ReadSystem } from '../systems';
import { DocumentsQueries } from './documents.queries';
import { DocumentKindPipe } from './dto/document-kind.pipe';
import { NotifyDocumentDto, ReadDocumentQuery, SaveDocumentDto } from './dto/documents.dto';
import { NotifyDocument } from './notify-document';
import { SaveDocument } from './save-document';

/** Documents that the Act asks for beside the record. */
@ApiTags('Documents')
@Controller('api/v1/systems/:id/documents')
export class DocumentsController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: DocumentsQueries,
    private readonly saveDocument: SaveDocument,
    private readonly notifyDocument: NotifyDocument,
  ) {}

  /** Each kind, with what is owed and what is missing. */
  @Get()
  @Named('listDocuments')
  @Allow('read', 'Duty')
  @Answers(200, 'DocumentSummary', 'items')
  async list(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<{ items: DocumentSummary[] }> {
    return { items: await this.queries.list(await this.readSystem.execute(actor, key, 'documents')) };
  }

  /** The last version, or the one with this number. */
  @Get(':kind')
  @Named('getDocument')
  @Sends('ETag')
  @Allow('read', 'Duty')
  @Answers(200, 'ActDocument')
  async get(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Param('kind', DocumentKindPipe) kind: DocumentKind,
    @Query() { number }: ReadDocumentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActDocument> {
    const found = await this.queries.get(await this.readSystem.execute(actor, key, 'documents'), kind, number ?? null);
    setVersion(reply, found.version);
    return found;
  }

  /** Newest first. */
  @Get(':kind/versions')
  @Named('listDocumentVersions')
  @Allow('read', 'Duty')
  @Answers(200, 'DocumentVersion', 'items')
  async versions(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Param('kind', DocumentKindPipe) kind: DocumentKind,
  ): Promise<{ items: DocumentVersion[] }> {
    return { items: await this.queries.versions(await this.readSystem.execute(actor, key, 'documents'), kind) };
  }

  /** Saves a version: a draft, or a final one that lacks nothing. `If-Match: "1"` for the first. */
  @Post(':kind/versions')
  @Named('saveDocument')
  @Sends('ETag')
  @Allow('update', 'Duty')
  @Answers(201, 'ActDocument')
  async save(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Param('kind', DocumentKindPipe) kind: DocumentKind,
    @IfMatch() version: number,
    @Body() body: SaveDocumentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActDocument> {
    const systemId = await this.saveDocument.execute(actor, { system: key, kind }, version, withoutUndefined(body));
    return this.answer(systemId, kind, reply);
  }

  /** Writes down that the authority was told of the final version (Art 27(3)). */
  @Post('fria/notifications')
  @Named('notifyDocument')
  @Sends('ETag')
  @Allow('update', 'Duty')
  @Answers(201, 'ActDocument')
  async notify(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: NotifyDocumentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActDocument> {
    return this.answer(await this.notifyDocument.execute(actor, key, version, withoutUndefined(body)), 'fria', reply);
  }

  private async answer(systemId: string, kind: DocumentKind, reply: FastifyReply): Promise<ActDocument> {
    const found = await this.queries.get(systemId, kind);
    setVersion(reply, found.version);
    return found;
  }
}
