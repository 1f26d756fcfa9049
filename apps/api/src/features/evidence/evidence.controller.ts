import { Body, Controller, Get, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { ArrivedFile, Evidence, Page } from '@registry/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, AnswersFile, Named, Refuses, Sends } from '../../platform/ground/answers.decorator';
import { withoutUndefined } from '../../platform/ground/without-undefined';
import { ReadsFile } from '../../platform/http/bodies';
import { PageQuery } from '../../platform/http/paging';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, UuidParam, type SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { ReadSystem } from '../systems';
import { AddFile } from './add-file';
import { AddLink } from './add-link';
import { CheckFile } from './check-file';
import { AddFileQuery, AddLinkDto, SendFileQuery, WithdrawEvidenceDto } from './dto/evidence.dto';
import { EvidenceQueries } from './evidence.queries';
import { ArrivedFiles } from './files/arrived-files';
import { FileStore } from './files/file-store';
import { WithdrawEvidence } from './withdraw-evidence';

/** Evidence for what was decided and done about one system. */
@ApiTags('Evidence')
@Controller('api/v1/systems/:id')
export class EvidenceController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: EvidenceQueries,
    private readonly addsFile: AddFile,
    private readonly addsLink: AddLink,
    private readonly withdrawEvidence: WithdrawEvidence,
    private readonly checkFile: CheckFile,
    private readonly store: FileStore,
  ) {}

  /** Newest first. */
  @Get('evidence')
  @Named('listEvidence')
  @Allow('read', 'Duty')
  @Answers(200, 'Evidence', 'page')
  async list(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() query: PageQuery,
  ): Promise<Page<Evidence>> {
    return this.queries.list(await this.readSystem.execute(actor, key, 'evidence'), query);
  }

  /** Keeps a file. What it is, its content says. */
  @Post('evidence-files')
  @Named('addEvidenceFile')
  @Allow('update', 'Duty')
  @ReadsFile()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(201, 'Evidence')
  async addFile(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() query: AddFileQuery,
    @Req() request: FastifyRequest,
  ): Promise<Evidence> {
    const { systemId, id } = await this.addsFile.execute(
      actor,
      key,
      withoutUndefined(query),
      request.body instanceof Readable ? request.body : null,
    );
    return this.queries.get(systemId, id);
  }

  /** Names an address where the evidence is found. */
  @Post('evidence-links')
  @Named('addEvidenceLink')
  @Allow('update', 'Duty')
  @Answers(201, 'Evidence')
  async addLink(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Body() body: AddLinkDto,
  ): Promise<Evidence> {
    const { systemId, id } = await this.addsLink.execute(actor, key, body);
    return this.queries.get(systemId, id);
  }

  /** Takes evidence back, with a reason. It stays to be read. */
  @Post('evidence/:evidenceId/withdrawals')
  @Named('withdrawEvidence')
  @Allow('update', 'Duty')
  @Answers(201, 'Evidence')
  async withdraw(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @UuidParam('evidenceId') id: string,
    @Body() body: WithdrawEvidenceDto,
  ): Promise<Evidence> {
    return this.queries.get(await this.withdrawEvidence.execute(actor, key, id, body), id);
  }

  /** The file, always to be saved and never to be shown. */
  @Get('evidence/:evidenceId/content')
  @Named('getEvidenceContent')
  @Sends('Content-Disposition', 'Digest')
  @Allow('read', 'Duty')
  @AnswersFile('The file, as what it is', '*/*')
  @Refuses(409)
  async content(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @UuidParam('evidenceId') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const systemId = await this.readSystem.execute(actor, key, 'evidence');
    const { sha256, fileName, mediaType } = await this.queries.get(systemId, id);
    if (sha256 === null || fileName === null || mediaType === null) throw new Refusal('record.not-found');
    await this.checkFile.execute(actor, systemId, id, sha256);
    const { size, bytes } = await this.store.read(sha256);
    void reply
      .header('content-disposition', attachment(fileName))
      .header('content-type', mediaType)
      .header('content-length', size)
      .header('content-security-policy', `sandbox; default-src 'none'`)
      .header('cache-control', 'private, no-store')
      .header('digest', `sha-256=${Buffer.from(sha256, 'hex').toString('base64')}`);
    return new StreamableFile(bytes);
  }
}

/** Files that are sent ahead of what they will serve. */
@ApiTags('Evidence')
@Controller('api/v1/evidence-files')
export class ArrivedFilesController {
  constructor(private readonly files: ArrivedFiles) {}

  /** Takes a file in; it becomes evidence with the change that names it, within a day. */
  @Post()
  @Named('sendFile')
  @Allow('update', 'Duty')
  @ReadsFile()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(201, 'ArrivedFile')
  send(
    @CurrentActor() actor: Actor,
    @Query() query: SendFileQuery,
    @Req() request: FastifyRequest,
  ): Promise<ArrivedFile> {
    return this.files.receive(actor, request.body instanceof Readable ? request.body : null, query.name);
  }
}

/** Plain letters for old readers, the whole name for others (RFC 6266). */
function attachment(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^A-Za-z0-9._ -]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
