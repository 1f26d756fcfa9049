import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { ApplyBulkChange } from './bulk/apply-bulk-change';
import { BulkController } from './bulk/bulk.controller';
import { PreviewBulkChange } from './bulk/preview-bulk-change';
import { ReadBulk } from './bulk/read-bulk';
import { AsOfQueries } from './as-of.queries';
import { ChangeSystem } from './change-system';
import { HandOverSystem } from './hand-over-system';
import { Likenesses } from './likenesses';
import { PastController } from './past.controller';
import { ReadSystem } from './read-system';
import { RegisterSystem } from './register-system';
import { RevisionsQueries } from './revisions.queries';
import { ContentInput } from './content-input';
import { FlagTwins } from './flag-twins';
import { RelateSystems } from './relate-systems';
import { RelationsController } from './relations.controller';
import { RelationsQueries } from './relations.queries';
import { RelationsRepository } from './relations.repository';
import { FacetsQueries } from './facets.queries';
import { MatchesQueries } from './matches.queries';
import { SearchController } from './search.controller';
import { SystemsController } from './systems.controller';
import { Views } from './views/views';
import { ViewsController } from './views/views.controller';
import { SystemsQueries } from './systems.queries';
import { SystemsRepository } from './systems.repository';

@Module({
  imports: [PeopleModule],
  controllers: [
    BulkController,
    PastController,
    RelationsController,
    SearchController,
    SystemsController,
    ViewsController,
  ],
  providers: [
    SystemsRepository,
    SystemsQueries,
    RevisionsQueries,
    AsOfQueries,
    RegisterSystem,
    ChangeSystem,
    ReadSystem,
    HandOverSystem,
    RelationsRepository,
    RelationsQueries,
    ContentInput,
    RelateSystems,
    Likenesses,
    FlagTwins,
    FacetsQueries,
    MatchesQueries,
    Views,
    ReadBulk,
    PreviewBulkChange,
    ApplyBulkChange,
  ],
  exports: [SystemsRepository, RegisterSystem, ReadSystem, RelationsRepository, RelationsQueries, Views],
})
export class SystemsModule {}
