import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { DecidePublication } from './decisions/decide-publication';
import { DecidePublications } from './decisions/decide-publications';
import { PublicationDecisions } from './decisions/deciding';
import { EndPublications } from './decisions/end-publications';
import { PublicationListController } from './decisions/publication-list.controller';
import { PublicationListQueries } from './decisions/publication-list.queries';
import { PublicationsController } from './decisions/publications.controller';
import { PublicationsQueries } from './decisions/publications.queries';
import { MakePublicSet } from './sets/make-public-set';
import { NextSetQuery } from './sets/next-set';
import { PublicAddressController } from './sets/public-address.controller';
import { PublicSetsController } from './sets/public-sets.controller';
import { PublicSetsQueries } from './sets/public-sets.queries';
import { PublishedSystemsQuery } from './sets/published-systems.query';
import { WithdrawPublicSet } from './sets/withdraw-public-set';

@Module({
  imports: [SystemsModule],
  controllers: [PublicationsController, PublicationListController, PublicSetsController, PublicAddressController],
  providers: [
    PublicationsQueries,
    PublicationListQueries,
    PublicationDecisions,
    DecidePublication,
    DecidePublications,
    EndPublications,
    PublishedSystemsQuery,
    PublicSetsQueries,
    NextSetQuery,
    MakePublicSet,
    WithdrawPublicSet,
  ],
})
export class PublishingModule {}
