import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page, TrailEntry, TrailStatus } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named } from '../../platform/ground/answers.decorator';
import { PageQuery } from '../../platform/http/paging';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../platform/input/system-id';
import { ReadSystem } from '../systems';
import { TrailQueries } from './trail.queries';

@ApiTags('Audit')
@Controller('api/v1')
export class TrailController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: TrailQueries,
  ) {}

  /** What happened to a system, newest first. */
  @Get('systems/:id/history')
  @Named('listHistory')
  @Allow('read', 'AiSystem')
  @Answers(200, 'TrailEntry', 'page')
  async history(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() query: PageQuery,
  ): Promise<Page<TrailEntry>> {
    const systemId = await this.readSystem.execute(actor, key, 'history');
    return this.queries.history(actor, systemId, query);
  }

  /** The whole audit log, newest first. */
  @Get('audit/entries')
  @Named('listAuditEntries')
  @Allow('read', 'AuditLog')
  @Answers(200, 'TrailEntry', 'page')
  entries(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<TrailEntry>> {
    return this.queries.entries(actor, query);
  }

  /** How long the log is, how much of it is sealed, the last checkpoint and the key that checks it. */
  @Get('audit/status')
  @Named('getAuditStatus')
  @Allow('read', 'AuditLog')
  @Answers(200, 'TrailStatus')
  status(@CurrentActor() actor: Actor): Promise<TrailStatus> {
    return this.queries.status(actor);
  }
}
