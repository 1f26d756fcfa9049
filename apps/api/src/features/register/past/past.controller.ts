import { Controller, Get, Param, Query, type PipeTransform } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page, Revision, RevisionSummary, SystemAsOf } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named } from '../../../platform/ground/answers.decorator';
import { PageQuery } from '../../../platform/http/paging';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../../platform/input/system-id';
import { malformed } from '../../../platform/problems/refusal';
import { ReadSystem } from '../../systems';
import { AsOfQueries } from './as-of.queries';
import { AsOfQuery, ListAsOfQuery } from './as-of.query';
import { RevisionsQueries } from './revisions.queries';

const REVISION = /^[1-9][0-9]{0,8}$/;

class RevisionNumberPipe implements PipeTransform<string, number> {
  static readonly schema = { pattern: REVISION.source };

  transform(value: string): number {
    if (REVISION.test(value)) return Number(value);
    throw malformed({ pointer: 'path:number', code: 'not-a-number', detail: 'Revisions count from 1.' });
  }
}

@ApiTags('Systems')
@Controller('api/v1')
export class PastController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly revisions: RevisionsQueries,
    private readonly past: AsOfQueries,
  ) {}

  /** The register as it stood at the end of a past day. */
  @Get('systems-as-of')
  @Named('listSystemsAsOf')
  @Allow('read', 'AiSystem')
  @Answers(200, 'SystemAsOf', 'page')
  list(@CurrentActor() actor: Actor, @Query() query: ListAsOfQuery): Promise<Page<SystemAsOf>> {
    return this.past.list(actor, query);
  }

  /** One system as it stood at the end of a past day. */
  @Get('systems/:id/as-of')
  @Named('getSystemAsOf')
  @Allow('read', 'AiSystem')
  @Answers(200, 'SystemAsOf')
  async get(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() query: AsOfQuery,
  ): Promise<SystemAsOf> {
    return this.past.get(await this.idOf(actor, key), query.day);
  }

  /** Every change of a record, newest first. */
  @Get('systems/:id/revisions')
  @Named('listRevisions')
  @Allow('read', 'AiSystem')
  @Answers(200, 'RevisionSummary', 'page')
  async history(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() query: PageQuery,
  ): Promise<Page<RevisionSummary>> {
    return this.revisions.list(actor, await this.idOf(actor, key), query);
  }

  /** One revision with the whole record; two of them can be compared field by field. */
  @Get('systems/:id/revisions/:number')
  @Named('getRevision')
  @Allow('read', 'AiSystem')
  @Answers(200, 'Revision')
  async revision(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Param('number', RevisionNumberPipe) number: number,
  ): Promise<Revision> {
    return this.revisions.get(actor, await this.idOf(actor, key), number);
  }

  private async idOf(actor: Actor, key: SystemKey): Promise<string> {
    const systemId = await this.readSystem.execute(actor, key, 'past');
    return systemId;
  }
}
