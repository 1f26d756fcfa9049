import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DecidedPublications, Page, PublicationCounts, PublicationItem } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Refuses } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { DecidePublications } from './decide-publications';
import { PublicationListQueries } from './publication-list.queries';
import { DecidePublicationsDto, ListPublicationsQuery, PublicationFilters } from './publication.dto';

/** How all records stand with the public. */
@ApiTags('Publication')
@Controller('api/v1')
export class PublicationListController {
  constructor(
    private readonly queries: PublicationListQueries,
    private readonly decidePublications: DecidePublications,
  ) {}

  /** Records by name, each with where it stands with the public and the last decision on it. */
  @Get('publications')
  @Named('listPublications')
  @Allow('publish', 'AiSystem')
  @Answers(200, 'PublicationItem', 'page')
  list(@CurrentActor() actor: Actor, @Query() query: ListPublicationsQuery): Promise<Page<PublicationItem>> {
    return this.queries.list(actor, query);
  }

  /** How many records the filters leave, by where they stand with the public. */
  @Get('publications-counts')
  @Named('countPublications')
  @Allow('publish', 'AiSystem')
  @Answers(200, 'PublicationCounts')
  count(@CurrentActor() actor: Actor, @Query() filters: PublicationFilters): Promise<PublicationCounts> {
    return this.queries.count(actor, filters);
  }

  /**
   * Decides the same of many records, in the versions of their publications that were seen: of all of them or of none.
   */
  @Post('publications')
  @Named('decidePublications')
  @Allow('publish', 'AiSystem')
  @Answers(201, 'DecidedPublications')
  @Refuses(404, 412)
  decide(@CurrentActor() actor: Actor, @Body() body: DecidePublicationsDto): Promise<DecidedPublications> {
    return this.decidePublications.execute(actor, body);
  }
}
