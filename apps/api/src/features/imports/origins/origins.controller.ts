import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { SystemOrigin } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../../platform/input/system-id';
import { ReadSystem } from '../../systems';
import { OriginsQueries } from './origins.queries';

/** Where records came from. */
@ApiTags('Imports')
@Controller('api/v1/systems/:id/origins')
export class OriginsController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: OriginsQueries,
  ) {}

  /** What sources of files say of a record, also in columns that no field takes; the newest first. */
  @Get()
  @Named('listSystemOrigins')
  @Allow('read', 'AiSystem')
  @Answers(200, 'SystemOrigin', 'items')
  async list(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<{ items: SystemOrigin[] }> {
    return { items: await this.queries.of(await this.readSystem.execute(actor, key, 'record')) };
  }
}
