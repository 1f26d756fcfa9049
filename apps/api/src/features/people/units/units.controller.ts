import { Body, Controller, Get, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Unit } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../../platform/http/etag';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import { ChangeUnit } from './change-unit';
import { EstablishUnit } from './establish-unit';
import { ChangeUnitDto, CreateUnitDto } from './unit.dto';
import { Units } from './units';

@ApiTags('People')
@Controller('api/v1/units')
export class UnitsController {
  constructor(
    private readonly units: Units,
    private readonly establishUnit: EstablishUnit,
    private readonly changeUnit: ChangeUnit,
  ) {}

  /** All organisation units, by code; the tree follows from `parentId`. */
  @Get()
  @Named('listUnits')
  @Allow('read', 'Unit')
  @Answers(200, 'Unit', 'items')
  async list(): Promise<{ items: Unit[] }> {
    return { items: await this.units.all() };
  }

  @Get(':id')
  @Named('getUnit')
  @Sends('ETag')
  @Allow('read', 'Unit')
  @Answers(200, 'Unit')
  get(@UuidParam('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Unit> {
    return this.show(id, reply);
  }

  /** Establishes a unit. */
  @Post()
  @Named('createUnit')
  @Sends('ETag', 'Location')
  @Allow('create', 'Unit')
  @Answers(201, 'Unit')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateUnitDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Unit> {
    const id = await this.establishUnit.execute(actor, body);
    void reply.header('location', `/api/v1/units/${id}`);
    return this.show(id, reply);
  }

  /** Renames, moves, closes or opens a unit. */
  @Patch(':id')
  @Named('changeUnit')
  @Sends('ETag')
  @Allow('update', 'Unit')
  @Answers(200, 'Unit')
  async change(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeUnitDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Unit> {
    await this.changeUnit.execute(actor, id, version, body);
    return this.show(id, reply);
  }

  private async show(id: string, reply: FastifyReply): Promise<Unit> {
    const unit = await this.units.get(id);
    setVersion(reply, unit.version);
    return unit;
  }
}
