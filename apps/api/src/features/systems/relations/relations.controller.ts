import { Body, Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { SystemRelation } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../../platform/http/etag';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { SystemKeyParam, UuidParam, type SystemKey } from '../../../platform/input/system-id';
import { ReadSystem } from '../read-system';
import { RelateSystems } from './relate-systems';
import { AddRelationDto, SettleRelationDto } from './relation.dto';
import { RelationsQueries } from './relations.queries';
import { RemoveRelation } from './remove-relation';
import { SettleRelation } from './settle-relation';

@ApiTags('Systems')
@Controller('api/v1/systems/:id/relations')
export class RelationsController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: RelationsQueries,
    private readonly relateSystems: RelateSystems,
    private readonly settleRelation: SettleRelation,
    private readonly removeRelation: RemoveRelation,
  ) {}

  /** What the system is to others, and they to it. */
  @Get()
  @Named('listRelations')
  @Allow('read', 'AiSystem')
  @Answers(200, 'SystemRelation', 'items')
  list(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<{ items: SystemRelation[] }> {
    return this.show(actor, key);
  }

  /**
   * Says that the system is part of another one, uses or replaces it, comes from the same product, or may be the same.
   */
  @Post()
  @Named('addRelation')
  @Sends('ETag')
  @Allow('update', 'AiSystem')
  @Answers(201, 'SystemRelation', 'items')
  async add(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: AddRelationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ items: SystemRelation[] }> {
    await this.relateSystems.execute(actor, key, version, body);
    setVersion(reply, version + 1);
    return this.show(actor, key);
  }

  /** Confirms or rejects a possible duplicate. */
  @Put(':relationId/state')
  @Named('settleRelation')
  @Sends('ETag')
  @Allow('update', 'AiSystem')
  @Answers(200, 'SystemRelation', 'items')
  async settle(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @UuidParam('relationId') id: string,
    @IfMatch() version: number,
    @Body() body: SettleRelationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ items: SystemRelation[] }> {
    await this.settleRelation.execute(actor, key, version, { ...body, id });
    setVersion(reply, version + 1);
    return this.show(actor, key);
  }

  /** Takes a relation away; the log keeps that it was there. */
  @Delete(':relationId')
  @Named('removeRelation')
  @Sends('ETag')
  @HttpCode(204)
  @Allow('update', 'AiSystem')
  async remove(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @UuidParam('relationId') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.removeRelation.execute(actor, key, version, id);
    setVersion(reply, version + 1);
  }

  private async show(actor: Actor, key: SystemKey): Promise<{ items: SystemRelation[] }> {
    const systemId = await this.readSystem.execute(actor, key, 'relations');
    return { items: await this.queries.of(actor, systemId) };
  }
}
