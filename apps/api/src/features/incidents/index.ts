// The door of the feature "incidents": reports, clocks of Article 73, timeline, closing.

export { IncidentsModule } from './incidents.module';
export { incidentPart } from './incident';
export type { StoredIncident } from './incident';
export { KeepIncident } from './keep-incident';
export { ReportIncident } from './report-incident';
