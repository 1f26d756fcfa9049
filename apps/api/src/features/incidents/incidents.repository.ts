import { Injectable } from '@nestjs/common';
import type { InformOfIncident } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../../platform/problems/refusal';
import { lockSubject } from '../../platform/recording/lock-subject';
import type { Transaction } from '../../platform/recording/transaction';
import type { StoredIncident } from './incident';

/** Writes incidents. */
@Injectable()
export class IncidentsRepository {
  /** `INC-<year>-<number>`, never used twice. */
  async nextReference(tx: Transaction): Promise<string> {
    const [row]: { number: string }[] = await tx.manager.query(`select nextval('incident_number') as number`);
    return `INC-${tx.at.getUTCFullYear()}-${String(row?.number).padStart(4, '0')}`;
  }

  async find(manager: EntityManager, id: string): Promise<StoredIncident> {
    const [row]: StoredIncident[] = await manager.query(
      'select *, occurred_on::text as occurred_on, due_on::text as due_on from incident where id = $1',
      [id],
    );
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
    await tx.manager.query('insert into incident select * from jsonb_populate_record(null::incident, $1)', [
      JSON.stringify(incident),
    ]);
    await tx.manager.query('insert into incident_system (incident_id, system_id) select $1, unnest($2::uuid[])', [
      incident.id,
      [...new Set([incident.system_id, ...alsoSystems])],
    ]);
  }

  async save(tx: Transaction, incident: StoredIncident): Promise<void> {
    const { id, state, kinds, is_widespread: isWidespread, is_serious: isSerious, due_on: due, version } = incident;
    await tx.manager.query(
      `update incident set state = $2, kinds = $3, is_widespread = $4, is_serious = $5, due_on = $6, version = $7, triaged_by = $8, triaged_at = $9, triage_note = $10,
              closed_by = $11, closed_at = $12, cause = $13, correction = $14, outcome = $15 where id = $1`,
      [
        id,
        state,
        kinds,
        isWidespread,
        isSerious,
        due,
        version,
        incident.triaged_by,
        incident.triaged_at,
        incident.triage_note,
        incident.closed_by,
        incident.closed_at,
        incident.cause,
        incident.correction,
        incident.outcome,
      ],
    );
  }

  async isTold(manager: EntityManager, id: string, whom: InformOfIncident['whom']): Promise<boolean> {
    const rows: unknown[] = await manager.query('select from incident_informed where incident_id = $1 and whom = $2', [
      id,
      whom,
    ]);
    return rows.length > 0;
  }

  async tell(tx: Transaction, id: string, { whom, on, reference }: InformOfIncident): Promise<void> {
    await tx.manager.query(
      'insert into incident_informed (incident_id, whom, on_day, reference) values ($1, $2, $3, $4)',
      [id, whom, on, reference ?? null],
    );
  }

  async addEvent(tx: Transaction, id: string, at: Date, text: string): Promise<string> {
    const eventId = randomUUID();
    await tx.manager.query(
      'insert into incident_event (id, incident_id, at, text, added_by, added_at) values ($1, $2, $3, $4, $5, $6)',
      [eventId, id, at, text, tx.actor.id, tx.at],
    );
    return eventId;
  }
}
