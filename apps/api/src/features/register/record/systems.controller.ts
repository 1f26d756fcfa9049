import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FoundSystem, Page, SystemDetail } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../../platform/http/etag';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../../platform/input/system-id';
import { ChangeSystem, HandOverSystem, ReadSystem, RegisterSystem } from '../../systems';
import { ListSystemsQuery } from '../list/list-systems.query';
import { SystemsQueries } from '../list/systems.queries';
import { ChangeSystemDto, HandOverDto, RegisterSystemDto } from './register-system.dto';

@ApiTags('Systems')
@Controller('api/v1/systems')
export class SystemsController {
  constructor(
    private readonly queries: SystemsQueries,
    private readonly registerSystem: RegisterSystem,
    private readonly changeSystem: ChangeSystem,
    private readonly handOverSystem: HandOverSystem,
    private readonly readSystem: ReadSystem,
  ) {}

  /** The register, filtered to what the reader may see. */
  @Get()
  @Named('listSystems')
  @Allow('read', 'AiSystem')
  @Answers(200, 'FoundSystem', 'page')
  list(@CurrentActor() actor: Actor, @Query() query: ListSystemsQuery): Promise<Page<FoundSystem>> {
    return this.queries.list(actor, query);
  }

  /** One system, by UUID or reference. */
  @Get(':id')
  @Named('getSystem')
  @Sends('ETag')
  @Allow('read', 'AiSystem')
  @Answers(200, 'SystemDetail')
  async get(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SystemDetail> {
    await this.readSystem.execute(actor, key, 'record');
    return this.show(key, reply);
  }

  /** Registers a system; whoever registers owns it. */
  @Post()
  @Named('registerSystem')
  @Sends('ETag', 'Location')
  @Allow('create', 'AiSystem')
  @Answers(201, 'SystemDetail')
  async register(
    @CurrentActor() actor: Actor,
    @Body() body: RegisterSystemDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SystemDetail> {
    const system = await this.registerSystem.execute(actor, body);
    void reply.header('location', `/api/v1/systems/${system.id}`);
    return this.show({ column: 'id', value: system.id }, reply);
  }

  /** Changes some fields; a field left out stays. */
  @Patch(':id')
  @Named('changeSystem')
  @Sends('ETag')
  @Allow('update', 'AiSystem')
  @Answers(200, 'SystemDetail')
  async change(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: ChangeSystemDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SystemDetail> {
    await this.changeSystem.execute(actor, key, version, body);
    return this.show(key, reply);
  }

  /** Gives the record to another owner. */
  @Post(':id/hand-overs')
  @Named('handOverSystem')
  @Sends('ETag')
  @HttpCode(204)
  @Allow('handOver', 'AiSystem')
  async handOver(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: HandOverDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.handOverSystem.execute(actor, key, version, body);
    setVersion(reply, version + 1);
  }

  private async show(key: SystemKey, reply: FastifyReply): Promise<SystemDetail> {
    const system = await this.queries.get(key);
    setVersion(reply, system.version);
    return system;
  }
}
