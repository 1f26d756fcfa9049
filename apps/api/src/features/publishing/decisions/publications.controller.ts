import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Publication } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../../platform/http/etag';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../../platform/input/system-id';
import { ReadSystem } from '../../systems';
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
