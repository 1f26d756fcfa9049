import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DuplicateCandidate, SystemFacets, SystemGroups } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { DuplicateCandidatesQueries, FindDuplicatesQuery } from '../../systems';
import { FacetsQueries } from './facets.queries';
import { GroupsQueries } from './groups/groups.queries';
import { GroupSystemsQuery, SystemFilters } from './list-systems.query';

@ApiTags('Systems')
@Controller('api/v1')
export class SearchController {
  constructor(
    private readonly facetsQueries: FacetsQueries,
    private readonly groupsQueries: GroupsQueries,
    private readonly candidatesQueries: DuplicateCandidatesQueries,
  ) {}

  /** How many systems the filters leave, and how many each further value would. */
  @Get('systems-facets')
  @Named('countSystemFacets')
  @Allow('read', 'AiSystem')
  @Answers(200, 'SystemFacets')
  facets(@CurrentActor() actor: Actor, @Query() query: SystemFilters): Promise<SystemFacets> {
    return this.facetsQueries.facets(actor, query);
  }

  /** What the filters leave, by class, and group by group where it is grouped. */
  @Get('systems-groups')
  @Named('groupSystems')
  @Allow('read', 'AiSystem')
  @Answers(200, 'SystemGroups')
  groups(@CurrentActor() actor: Actor, @Query() query: GroupSystemsQuery): Promise<SystemGroups> {
    return this.groupsQueries.groups(actor, query);
  }

  /** Systems that may be the one somebody is about to register. */
  @Get('systems-matches')
  @Named('findDuplicateCandidates')
  @Allow('create', 'AiSystem')
  @Answers(200, 'DuplicateCandidate', 'items')
  async matches(
    @CurrentActor() actor: Actor,
    @Query() query: FindDuplicatesQuery,
  ): Promise<{ items: DuplicateCandidate[] }> {
    return { items: await this.candidatesQueries.of(actor, query) };
  }
}
