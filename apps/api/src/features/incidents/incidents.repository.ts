import { Injectable } from '@nestjs/common';
import type { InformOfIncident } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sql } from '../../platform/database/sql';
import { Refusal } from '../../platform/problems/refusal';
import { lockSubject } from '../../platform/recording/lock-subject';
import type { Transaction } from '../../platform/recording/transaction';
import type { StoredIncident } from './incident';

/** Writes incidents. */
@Injectable()
export class IncidentsRepository {
  /** `INC-<year>-<number>`, never used twice. */
  async nextReference(tx: Transaction): Promise<string> {
    const row = await sql<{ number: string }>`select nextval('incident_number') as number`.row(tx.manager);
    return `INC-${tx.at.getUTCFullYear()}-${String(row?.number).padStart(4, '0')}`;
  }

  async find(manager: EntityManager, id: string): Promise<StoredIncident> {
    const row = await sql<StoredIncident>`
      select *, occurred_on::text as occurred_on, due_on::text as due_on from incident where id = ${id}`.row(manager);
    if (row === undefined) throw new Refusal('record.not-found');
    return row;
  }

  /** Claims a version for this transaction. */
  async claim(tx: Transaction, id: string, expected: number): Promise<StoredIncident> {
    await lockSubject(tx, { type: 'Incident', id });
    const found = await this.find(tx.manager, id);
    if (found.version !== expected) throw new Refusal('record.stale', { expected, current: found.version });
    return { ...found, version: expected + 1 };
  }

  async add(tx: Transaction, incident: StoredIncident, alsoSystems: readonly string[]): Promise<void> {
    await sql`insert into incident select * from jsonb_populate_record(null::incident, ${JSON.stringify(incident)})`.run(
      tx.manager,
    );
    await sql`
      insert into incident_system (incident_id, system_id) select ${incident.id}, unnest(${[...new Set([incident.system_id, ...alsoSystems])]}::uuid[])`.run(
      tx.manager,
    );
  }

  async save(tx: Transaction, incident: StoredIncident): Promise<void> {
    const { id, state, kinds, is_widespread: isWidespread, is_serious: isSerious, due_on: due, version } = incident;
    await sql`
      update incident
         set state = ${state}, kinds = ${kinds}, is_widespread = ${isWidespread}, is_serious = ${isSerious}, due_on = ${due}, version = ${version}, triaged_by = ${incident.triaged_by}, triaged_at = ${incident.triaged_at}, triage_note = ${incident.triage_note},
              closed_by = ${incident.closed_by}, closed_at = ${incident.closed_at}, cause = ${incident.cause}, correction = ${incident.correction}, outcome = ${incident.outcome} where id = ${id}`.run(
      tx.manager,
    );
  }

  async isTold(manager: EntityManager, id: string, whom: InformOfIncident['whom']): Promise<boolean> {
    const found = await sql`select from incident_informed where incident_id = ${id} and whom = ${whom}`.run(manager);
    return found > 0;
  }

  async tell(tx: Transaction, id: string, { whom, on, reference }: InformOfIncident): Promise<void> {
    await sql`
      insert into incident_informed (incident_id, whom, on_day, reference)
       values (${id}, ${whom}, ${on}, ${reference ?? null})`.run(tx.manager);
  }

  async addEvent(tx: Transaction, id: string, at: Date, text: string): Promise<string> {
    const eventId = randomUUID();
    await sql`
      insert into incident_event (id, incident_id, at, text, added_by, added_at)
       values (${eventId}, ${id}, ${at}, ${text}, ${tx.actor.id}, ${tx.at})`.run(tx.manager);
    return eventId;
  }
}
