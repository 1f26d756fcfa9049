// What the log proves of incidents.

import { sql } from '../../platform/database/sql';
import type { ProvenPart, ProvenSubject, Told } from '../../platform/recording/proven-part';
import { incidentPart, type StoredIncident } from './incident';
import { eventPart, eventPartName, informedPart, informedPartName, type EventRow, type InformedRow } from './timeline';

export const provenIncidents: ProvenSubject = {
  type: 'Incident',
  ids: sql<{ id: string }>`select i.id::text as id from incident i order by i.reference`,
};

const incident: ProvenPart = {
  subject: 'Incident',
  name: 'incident',
  rows: (id) =>
    sql`select i.id, i.reference, i.system_id, i.title, i.description, i.kinds, i.is_widespread, i.occurred_on::text,
            i.aware_at, i.state, i.is_serious, i.due_on::text, i.reported_by, i.reported_at, i.triaged_by, i.triaged_at,
            i.triage_note, i.closed_by, i.closed_at, i.cause, i.correction, i.outcome
       from incident i where i.id = ${id}::uuid`,
  of: (row: Told<Omit<StoredIncident, 'version'>>) => ['incident', incidentPart(row)],
};

const systems: ProvenPart = {
  subject: 'Incident',
  name: 'systems',
  rows: (id) =>
    sql`
      select jsonb_agg(l.system_id order by l.system_id) as ids from incident_system l where l.incident_id = ${id}::uuid`,
  of: ({ ids }: { ids: readonly string[] }) => ['systems', ids],
};

const event: ProvenPart = {
  subject: 'Incident',
  name: eventPartName(''),
  rows: (id) => sql`select e.id, e.at, e.text, e.added_by from incident_event e where e.incident_id = ${id}::uuid`,
  of: (row: EventRow) => [eventPartName(row.id), eventPart(row)],
};

const informed: ProvenPart = {
  subject: 'Incident',
  name: informedPartName(''),
  rows: (id) =>
    sql`select n.whom, n.on_day::text, n.reference from incident_informed n where n.incident_id = ${id}::uuid`,
  of: (row: InformedRow) => [informedPartName(row.whom), informedPart(row)],
};

export const partsOfIncidents: readonly ProvenPart[] = [incident, systems, event, informed];
