import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Publication, PublicRecord } from '@registry/contracts';
import { hiddenFields, publicSystem } from '@registry/record';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../../platform/http/etag';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../../platform/input/system-id';
import { ReadSystem } from '../../systems';
import { PublishedSystemsQuery } from '../sets/published-systems.query';
import { DecidePublication } from './decide-publication';
import { DecidePublicationDto } from './publication.dto';
import { PublicationsQueries } from './publications.queries';

/** Whether the public may read a record. */
@ApiTags('Publication')
@Controller('api/v1/systems/:id/publication')
export class PublicationsController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: PublicationsQueries,
    private readonly decidePublication: DecidePublication,
    private readonly published: PublishedSystemsQuery,
  ) {}

  /** Where the record stands with the public, with every decision on it. */
  @Get()
  @Named('getPublication')
  @Sends('ETag')
  @Allow('read', 'AiSystem')
  @Answers(200, 'Publication')
  async get(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Publication> {
    return this.answer(await this.readSystem.execute(actor, key, 'record'), reply);
  }

  /** What the public would read of the record if a set were made now, and what is filled in and would not be read. */
  @Get('preview')
  @Named('previewPublication')
  @Allow('read', 'AiSystem')
  @Answers(200, 'PublicRecord')
  async preview(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<PublicRecord> {
    const systemId = await this.readSystem.execute(actor, key, 'record');
    const record = await this.published.one(systemId);
    return { system: publicSystem(record), hidden: hiddenFields(record) };
  }

  /**
   * Decides that the record is published, or is not, from the next public set on. Only what the whole institution may
   * read is published. `If-Match` as `getPublication` gave it, `"1"` for the first decision.
   */
  @Post()
  @Named('decidePublication')
  @Sends('ETag')
  @Allow('publish', 'AiSystem')
  @Answers(201, 'Publication')
  async decide(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: DecidePublicationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Publication> {
    return this.answer(await this.decidePublication.execute(actor, { key, version }, body), reply);
  }

  private async answer(systemId: string, reply: FastifyReply): Promise<Publication> {
    const found = await this.queries.of(systemId);
    setVersion(reply, found.version);
    return found;
  }
}
