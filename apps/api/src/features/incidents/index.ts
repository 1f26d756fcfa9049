// The door of the feature "incidents": reports, clocks of Article 73, timeline, closing.

export { IncidentsModule } from './incidents.module';
