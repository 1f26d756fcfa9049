import { Injectable } from '@nestjs/common';
import type { Incident, IncidentEvent, IncidentSummary, Page, PersonRef, SystemMention } from '@registry/contracts';
import { incidentDeadline } from '@registry/review';
import { DataSource } from 'typeorm';
import { personRef } from '../../platform/database/refs';
import { join, sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { pageOf, readCursor } from '../../platform/http/paging';
import { Refusal } from '../../platform/problems/refusal';
import { mention, visibleSystems } from '../systems';
import type { ListIncidentsQuery } from './dto/incidents.dto';
import type { StoredIncident } from './incident';
import { incidentsFilter } from './incidents-table';

interface Row extends StoredIncident {
  system: SystemMention;
}

interface DetailRow extends Row {
  reporter: PersonRef;
  triager: PersonRef | null;
  closer: PersonRef | null;
  also: SystemMention[];
  informed: Incident['informed'];
  events: IncidentEvent[];
}

const from = sql`from incident i join ai_system s on s.id = i.system_id join organisation_unit u on u.id = s.unit_id`;
const columns = sql`i.*, i.occurred_on::text as occurred_on, i.due_on::text as due_on, ${mention('s', 'u')} as system`;

/** Reads incidents. An incident is seen by those who see the system it was reported on. */
@Injectable()
export class IncidentsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(actor: Actor, query: ListIncidentsQuery, systemId: string | null = null): Promise<Page<IncidentSummary>> {
    const where = incidentsFilter(actor, query);
    if (systemId !== null)
      where.push(sql`i.id in (select l.incident_id from incident_system l where l.system_id = ${systemId})`);
    if (query.cursor !== undefined) {
      const [at, id] = readCursor(query.cursor, ['instant', 'uuid']);
      where.push(sql`(i.reported_at, i.id) < (${at}::timestamptz, ${id}::uuid)`);
    }
    const rows = await sql<Row>`
      select ${columns} ${from} where ${join(where, ' and ')} order by i.reported_at desc, i.id desc limit ${query.limit + 1}`.rows(
      this.dataSource,
    );
    return pageOf(rows, query.limit, summaryOf, (row) => [row.reported_at.toISOString(), row.id]);
  }

  /** Refuses with `record.not-found` what the person may not see. */
  async get(actor: Actor, id: string): Promise<Incident> {
    const row = await sql<DetailRow>`
      select ${columns}, ${personRef('r')} as reporter, ${personRef('t')} as triager, ${personRef('c')} as closer,
              coalesce((select json_agg(json_build_object('id', o.id, 'reference', o.reference, 'name', o.name, 'unit', (select json_build_object('id', w.id, 'code', w.code, 'nameEn', w.name_en, 'nameFr', w.name_fr, 'nameDe', w.name_de)
                  from organisation_unit w where w.id = o.unit_id), 'stage', o.stage) order by o.reference)
                from incident_system l join ai_system o on o.id = l.system_id where l.incident_id = i.id and o.id <> i.system_id and ${visibleSystems(actor, 'o')}), '[]') as also,
              coalesce((select json_agg(json_build_object('whom', n.whom, 'on', n.on_day, 'reference', n.reference) order by n.on_day) from incident_informed n where n.incident_id = i.id), '[]') as informed,
              coalesce((select json_agg(json_build_object('id', e.id, 'at', e.at, 'text', e.text, 'by', (select ${personRef('b')} from person b where b.id = e.added_by), 'addedAt', e.added_at) order by e.at, e.id)
                from (select * from incident_event where incident_id = i.id order by at desc limit 500) e), '[]') as events
         ${from} join person r on r.id = i.reported_by left join person t on t.id = i.triaged_by left join person c on c.id = i.closed_by
        where i.id = ${id} and ${visibleSystems(actor, 's')}`.row(this.dataSource);
    if (row === undefined) throw new Refusal('record.not-found');
    return incidentOf(row);
  }
}

function summaryOf(row: Row): IncidentSummary {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    kinds: [...row.kinds],
    isWidespread: row.is_widespread,
    state: row.state,
    isSerious: row.is_serious,
    awareAt: row.aware_at.toISOString(),
    dueOn: row.due_on,
    isOverdue: row.due_on !== null && row.due_on < institutionDay(now()),
    system: row.system,
  };
}

function incidentOf(row: DetailRow): Incident {
  const { triaged_at: triagedAt, triage_note: note, closed_at: closedAt, cause, correction, outcome } = row;
  return {
    ...summaryOf(row),
    description: row.description,
    occurredOn: row.occurred_on,
    reportedBy: row.reporter,
    reportedAt: row.reported_at.toISOString(),
    triage:
      row.triager !== null && triagedAt !== null && note !== null
        ? { by: row.triager, at: triagedAt.toISOString(), note }
        : null,
    clock:
      row.is_serious === false ? null : incidentDeadline(institutionDay(row.aware_at), row.kinds, row.is_widespread),
    informed: row.informed,
    closing:
      row.closer !== null && closedAt !== null && cause !== null && correction !== null && outcome !== null
        ? { by: row.closer, at: closedAt.toISOString(), cause, correction, outcome }
        : null,
    alsoSystems: row.also,
    events: row.events.map((event) => ({
      ...event,
      at: new Date(event.at).toISOString(),
      addedAt: new Date(event.addedAt).toISOString(),
    })),
    version: row.version,
  };
}
