import { Injectable } from '@nestjs/common';
import type { InformOfIncident } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sql } from '../../platform/database/sql';
import { Refusal } from '../../platform/problems/refusal';
import { lockSubject } from '../../platform/recording/lock-subject';
import type { Transaction } from '../../platform/recording/transaction';
import { IncidentEntity, type StoredIncident } from './incident';

/** Writes incidents. */
@Injectable()
export class IncidentsRepository {
  /** `INC-<year>-<number>`, never used twice. */
  async nextReference(tx: Transaction): Promise<string> {
    const row = await sql<{ number: string }>`select nextval('incident_number') as number`.row(tx.manager);
    return `INC-${tx.at.getUTCFullYear()}-${String(row?.number).padStart(4, '0')}`;
  }

  async find(manager: EntityManager, id: string): Promise<StoredIncident> {
    const found = await manager.findOneBy(IncidentEntity, { id });
    if (found === null) throw new Refusal('record.not-found');
    return found;
  }

  /** Claims a version for this transaction. */
  async claim(tx: Transaction, id: string, expected: number): Promise<StoredIncident> {
    await lockSubject(tx, { type: 'Incident', id });
    const found = await this.find(tx.manager, id);
    if (found.version !== expected) throw new Refusal('record.stale', { expected, current: found.version });
    return { ...found, version: expected + 1 };
  }

  async add(tx: Transaction, incident: StoredIncident, alsoSystems: readonly string[]): Promise<void> {
    await tx.manager.insert(IncidentEntity, incident);
    await sql`
      insert into incident_system (incident_id, system_id) select ${incident.id}, unnest(${[...new Set([incident.system_id, ...alsoSystems])]}::uuid[])`.run(
      tx.manager,
    );
  }

  async save(tx: Transaction, incident: StoredIncident): Promise<void> {
    await tx.manager.update(IncidentEntity, { id: incident.id }, incident);
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
