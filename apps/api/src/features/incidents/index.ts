// The door of the feature "incidents": reports, clocks of Article 73, timeline, closing.

export { IncidentsModule } from './incidents.module';
export { incidentPart } from './incident';
export type { StoredIncident } from './incident';
export { IncidentsQueries } from './incidents.queries';
export { CloseIncident } from './close-incident';
export { InformOfIncident } from './inform-of-incident';
export { NoteEvent } from './note-event';
export { ReportIncident } from './report-incident';
export { TriageIncident } from './triage-incident';
export { partsOfIncidents, provenIncidents } from './proven';
export { incidentsTable } from './incidents-table';
export { ListIncidentsQuery } from './dto/incidents.dto';
