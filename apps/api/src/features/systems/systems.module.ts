import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { ApplyBulkChange } from './bulk/apply-bulk-change';
import { BulkController } from './bulk/bulk.controller';
import { PreviewBulkChange } from './bulk/preview-bulk-change';
import { ReadBulk } from './bulk/read-bulk';
import { ChangeSystem } from './change-system';
import { ContentInput } from './content-input';
import { FacetsQueries } from './finding/facets.queries';
import { SearchController } from './finding/search.controller';
import { SystemsQueries } from './finding/systems.queries';
import { HandOverSystem } from './hand-over-system';
import { AsOfQueries } from './history/as-of.queries';
import { PastController } from './history/past.controller';
import { RevisionsQueries } from './history/revisions.queries';
import { ReadSystem } from './read-system';
import { RegisterSystem } from './register-system';
import { DuplicateCandidates } from './relations/duplicate-candidates';
import { DuplicateCandidatesQueries } from './relations/duplicate-candidates.queries';
import { FlagDuplicateCandidates } from './relations/flag-duplicate-candidates';
import { RelateSystems } from './relations/relate-systems';
import { RelatingSystem } from './relations/relating-system';
import { RelationsController } from './relations/relations.controller';
import { RelationsQueries } from './relations/relations.queries';
import { RelationsRepository } from './relations/relations.repository';
import { RemoveRelation } from './relations/remove-relation';
import { SettleRelation } from './relations/settle-relation';
import { SystemsController } from './systems.controller';
import { SystemsRepository } from './systems.repository';
import { Views } from './views/views';
import { ViewsController } from './views/views.controller';

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
    RelatingSystem,
    RelateSystems,
    SettleRelation,
    RemoveRelation,
    DuplicateCandidates,
    FlagDuplicateCandidates,
    FacetsQueries,
    DuplicateCandidatesQueries,
    Views,
    ReadBulk,
    PreviewBulkChange,
    ApplyBulkChange,
  ],
  exports: [SystemsRepository, RegisterSystem, ReadSystem, RelationsRepository, RelationsQueries, Views],
})
export class SystemsModule {}
