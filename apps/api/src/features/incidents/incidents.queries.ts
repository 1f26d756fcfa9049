import { Injectable } from '@nestjs/common';
import type { Incident, IncidentEvent, IncidentSummary, Page, PersonRef, SystemMention } from '@registry/contracts';
import { incidentDeadline } from '@registry/review';
import { DataSource } from 'typeorm';
import { personRef } from '../../platform/database/refs';
import { Statement } from '../../platform/database/statement';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { pageOf, readCursor } from '../../platform/http/paging';
import { Refusal } from '../../platform/problems/refusal';
import { mention, visibleSystems } from '../systems';
import type { ListIncidentsQuery } from './dto/incidents.dto';
import type { StoredIncident } from './incident';

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

const from = 'from incident i join ai_system s on s.id = i.system_id join organisation_unit u on u.id = s.unit_id';
const columns = `i.*, i.occurred_on::text as occurred_on, i.due_on::text as due_on, ${mention} as system`;

/** Reads incidents. An incident is seen by those who see the system it was reported on. */
@Injectable()
export class IncidentsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(actor: Actor, query: ListIncidentsQuery, systemId: string | null = null): Promise<Page<IncidentSummary>> {
    const visible = visibleSystems(actor, 1);
    const statement = new Statement(visible.values);
    const where = [visible.sql];
    if (query.state !== undefined) where.push(`i.state = any(${statement.put(query.state)}::text[])`);
    if (query.overdue !== undefined)
      where.push(
        `(i.due_on < ${statement.put(institutionDay(now()))}::date) is ${query.overdue === 'true' ? '' : 'not '}true`,
      );
    if (systemId !== null)
      where.push(
        `i.id in (select l.incident_id from incident_system l where l.system_id = ${statement.put(systemId)})`,
      );
    if (query.cursor !== undefined) {
      const [at, id] = readCursor(query.cursor, ['instant', 'uuid']);
      where.push(`(i.reported_at, i.id) < (${statement.put(at)}::timestamptz, ${statement.put(id)}::uuid)`);
    }
    const rows: Row[] = await this.dataSource.query(
      `select ${columns} ${from} where ${where.join(' and ')} order by i.reported_at desc, i.id desc limit ${statement.put(query.limit + 1)}`,
      statement.values,
    );
    return pageOf(rows, query.limit, summaryOf, (row) => [row.reported_at.toISOString(), row.id]);
  }

  /** Refuses with `record.not-found` what the person may not see. */
  async get(actor: Actor, id: string): Promise<Incident> {
    const visible = visibleSystems(actor, 2);
    const others = visible.sql.replaceAll(/\bs\./g, 'o.');
    const [row]: DetailRow[] = await this.dataSource.query(
      `select ${columns}, ${personRef('r')} as reporter, ${personRef('t')} as triager, ${personRef('c')} as closer,
              coalesce((select json_agg(json_build_object('id', o.id, 'reference', o.reference, 'name', o.name, 'unit', (select json_build_object('id', w.id, 'code', w.code, 'nameEn', w.name_en, 'nameFr', w.name_fr, 'nameDe', w.name_de)
                  from organisation_unit w where w.id = o.unit_id), 'stage', o.stage) order by o.reference)
                from incident_system l join ai_system o on o.id = l.system_id where l.incident_id = i.id and o.id <> i.system_id and ${others}), '[]') as also,
              coalesce((select json_agg(json_build_object('whom', n.whom, 'on', n.on_day, 'reference', n.reference) order by n.on_day) from incident_informed n where n.incident_id = i.id), '[]') as informed,
              coalesce((select json_agg(json_build_object('id', e.id, 'at', e.at, 'text', e.text, 'by', (select ${personRef('b')} from person b where b.id = e.added_by), 'addedAt', e.added_at) order by e.at, e.id)
                from (select * from incident_event where incident_id = i.id order by at desc limit 500) e), '[]') as events
         ${from} join person r on r.id = i.reported_by left join person t on t.id = i.triaged_by left join person c on c.id = i.closed_by
        where i.id = $1 and ${visible.sql}`,
      [id, ...visible.values],
    );
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
