// The door of the feature "register": how the register is read across features. It writes saved views alone.

export { RegisterModule } from './register.module';
export { SortedSystems } from './list/list-systems.query';
export { GroupsQueries } from './list/groups/groups.queries';
export { RegisterTable } from './list/register-table';
export { standingClass } from './list/cells';
export { PastTable } from './past/past-table';
export { SystemsQueries } from './list/systems.queries';
export { AsOfQueries, pastDay } from './past/as-of.queries';
export { AsOfQuery } from './past/as-of.query';
export { RevisionsQueries } from './past/revisions.queries';
export { SaveView } from './views/save-view';
export { partsOfViews, provenViews } from './views/shared-view';
export { Views } from './views/views';
