// The door of the feature "trail": reading the audit log.

export { TrailModule } from './trail.module';
export { entryColumns, entryOf } from './entry-row';
export type { EntryRow } from './entry-row';
export { entriesTable, pastEntriesTable } from './entries-table';
