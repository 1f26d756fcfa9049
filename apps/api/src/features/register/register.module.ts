import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { RulesModule } from '../rules';
import { SystemsModule } from '../systems';
import { BulkController } from './bulk/bulk.controller';
import { PreviewBulkChange } from './bulk/preview-bulk-change';
import { FacetsQueries } from './list/facets.queries';
import { GroupsQueries } from './list/groups/groups.queries';
import { Presumptions } from './list/presumptions';
import { RegisterTable } from './list/register-table';
import { SearchController } from './list/search.controller';
import { SystemsQueries } from './list/systems.queries';
import { NeighboursController } from './neighbours/neighbours.controller';
import { NeighboursQueries } from './neighbours/neighbours.queries';
import { AsOfQueries } from './past/as-of.queries';
import { PastTable } from './past/past-table';
import { PastController } from './past/past.controller';
import { RevisionsQueries } from './past/revisions.queries';
import { SystemsController } from './record/systems.controller';
import { ChangeView } from './views/change-view';
import { ForgetViews } from './views/forget-views';
import { RemoveView } from './views/remove-view';
import { SaveView } from './views/save-view';
import { WriteView } from './views/shared-view';
import { Views } from './views/views';
import { ViewsController } from './views/views.controller';

@Module({
  imports: [PeopleModule, RulesModule, SystemsModule],
  controllers: [
    BulkController,
    NeighboursController,
    PastController,
    SearchController,
    SystemsController,
    ViewsController,
  ],
  providers: [
    SystemsQueries,
    Presumptions,
    FacetsQueries,
    GroupsQueries,
    NeighboursQueries,
    AsOfQueries,
    RegisterTable,
    PastTable,
    RevisionsQueries,
    PreviewBulkChange,
    Views,
    SaveView,
    ChangeView,
    RemoveView,
    WriteView,
    ForgetViews,
  ],
  exports: [Views, SaveView, GroupsQueries, RegisterTable, PastTable, SystemsQueries, AsOfQueries, RevisionsQueries],
})
export class RegisterModule {}
