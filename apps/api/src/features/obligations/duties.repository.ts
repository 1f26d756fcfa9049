import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/recording/transaction';
import { EvidenceRepository } from '../evidence';
import { dutyPart, dutyPartName, type StoredDuty } from './duty';
import type { DutyDifference } from './owed/compare-duties';

export const dutyColumns = sql`
  t.id, t.system_id, t.key, t.layer, t.provision, t.role, t.classes, t.formal_on::text, t.effective_on::text, t.certainty, t.is_settled,
  t.is_certain, t.state, t.reason, t.note, t.responsible_id, t.taken_over_at, t.changed_at, t.lapsed_at`;

/** Writes duties. */
@Injectable()
export class DutiesRepository {
  constructor(private readonly evidence: EvidenceRepository) {}

  /** All duties of a system, lapsed ones too. */
  async of(manager: EntityManager, systemId: string): Promise<StoredDuty[]> {
    return (await this.ofMany(manager, [systemId])).get(systemId)!;
  }

  /** The same of several systems, by their ids. */
  async ofMany(manager: EntityManager, systemIds: readonly string[]): Promise<ReadonlyMap<string, StoredDuty[]>> {
    const rows = await sql<StoredDuty>`
      select ${dutyColumns} from duty t where t.system_id = any(${systemIds}::uuid[]) order by t.key`.rows(manager);
    const stored = new Map(systemIds.map((id): [string, StoredDuty[]] => [id, []]));
    for (const row of rows) stored.get(row.system_id)?.push(row);
    return stored;
  }

  /**
   * Says which evidence serves a duty: all of it, or what has served it so far, and some besides. Returns the part that
   * tells it; null where nothing changed.
   */
  async serve(
    tx: Transaction,
    { id, system_id: systemId }: StoredDuty,
    { all, besides }: { readonly all?: readonly string[]; readonly besides: readonly string[] },
  ): Promise<Record<string, unknown> | null> {
    const target = `duty:${id}` as const;
    if (all === undefined && besides.length === 0) return null;
    const served = all ?? (await this.evidence.serving(tx.manager, systemId, target));
    return this.evidence.serve(tx, systemId, target, [...served, ...besides]);
  }

  /**
   * Takes over a difference. Work that was done stays, whatever lapses or comes back. Returns the parts that changed.
   */
  async takeOver(tx: Transaction, systemId: string, difference: DutyDifference): Promise<Record<string, unknown>> {
    const [parts] = await this.takeOverAll(tx, [{ systemId, difference }]);
    return parts!;
  }

  /** The same of several systems. */
  async takeOverAll(tx: Transaction, some: readonly Taking[]): Promise<Record<string, unknown>[]> {
    const changed = some.map((one) => changedBy(tx, one));
    await this.save(tx.manager, changed.flat());
    return changed.map(partsOf);
  }

  async save(manager: EntityManager, duties: readonly StoredDuty[]): Promise<void> {
    if (duties.length === 0) return;
    // One value whatever their number, so that the server keeps one plan: a walk takes over those of many systems.
    await sql`
      insert into duty select * from json_populate_recordset(null::duty, ${JSON.stringify(duties)}::json)
       on conflict (id) do update set provision = excluded.provision, role = excluded.role, classes = excluded.classes, formal_on = excluded.formal_on,
         effective_on = excluded.effective_on, certainty = excluded.certainty, is_settled = excluded.is_settled, is_certain = excluded.is_certain,
         state = excluded.state, reason = excluded.reason, note = excluded.note, responsible_id = excluded.responsible_id,
         changed_at = excluded.changed_at, lapsed_at = excluded.lapsed_at`.run(manager);
  }
}

interface Taking {
  readonly systemId: string;
  readonly difference: DutyDifference;
}

function changedBy({ at }: Transaction, { systemId, difference: { added, removed, moved } }: Taking): StoredDuty[] {
  const fresh = { state: 'open', reason: null, note: null, responsible_id: null, taken_over_at: at } as const;
  return [
    ...added.map(({ owed, lapsed }): StoredDuty => ({
      ...(lapsed ?? { id: randomUUID(), system_id: systemId, ...fresh }),
      ...rowOf(owed),
      changed_at: at,
      lapsed_at: null,
    })),
    ...removed.map((duty): StoredDuty => ({ ...duty, changed_at: at, lapsed_at: at })),
    ...moved.map(({ stored, to }): StoredDuty => ({ ...stored, ...rowOf(to), changed_at: at })),
  ];
}

export const partsOf = (duties: readonly StoredDuty[]): Record<string, unknown> =>
  Object.fromEntries(duties.map((duty) => [dutyPartName(duty.id), dutyPart(duty)]));

function rowOf(owed: DutyDifference['added'][number]['owed']) {
  return {
    key: owed.key,
    layer: owed.layer,
    provision: owed.provision,
    role: owed.role,
    classes: owed.classes,
    formal_on: owed.formalOn,
    effective_on: owed.effectiveOn,
    certainty: owed.certainty,
    is_settled: owed.isSettled,
    is_certain: owed.isCertain,
  };
}
