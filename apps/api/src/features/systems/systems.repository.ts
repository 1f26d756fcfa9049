import { Injectable } from '@nestjs/common';
import type { SystemFields } from '@registry/access';
import { DataSource, type EntityManager } from 'typeorm';
import { raw, sql } from '../../platform/database/sql';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { lockSubject, lockSubjects } from '../../platform/recording/lock-subject';
import type { Transaction } from '../../platform/recording/transaction';
import { AiSystem, referenceOf } from './ai-system';
import { AiSystemEntity } from './stored/ai-system.entity';
import { graceOf, type Grace } from './stored/grace';
import { rowOf, systemOf, systemRow, type SystemRow } from './stored/system-row';

/** A record in the version that somebody saw, and whether they may. */
export interface ExpectedSystem {
  readonly id: string;
  readonly expected: number;
  readonly check: (system: AiSystem) => void;
}

/** Loads and saves whole records. */
@Injectable()
export class SystemsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async nextReference(tx: Transaction): Promise<string> {
    const [reference] = await this.nextReferences(tx, 1);
    return reference as string;
  }

  async nextReferences(tx: Transaction, many: number): Promise<string[]> {
    const rows = await sql<{ number: string }>`
      select nextval('ai_system_number') as number from generate_series(1, ${many}::int)`.rows(tx.manager);
    return rows.map(({ number }) => referenceOf(tx.at.getUTCFullYear(), Number(number)));
  }

  /** Adds a new record. Returns the parts that the audit log proves of it. */
  async add(tx: Transaction, system: AiSystem): Promise<Record<string, unknown>> {
    const [parts] = await this.addMany(tx, [system]);
    return parts as Record<string, unknown>;
  }

  /** Adds new records; returns the parts of each. */
  async addMany(tx: Transaction, systems: readonly AiSystem[]): Promise<Record<string, unknown>[]> {
    if (systems.length === 0) return [];
    // Nobody helps yet with a record that is new.
    const added = systems.map(rowOf);
    const columns = raw(Object.keys(added[0]!).join(', '));
    // As one value: a placeholder for each field of each record takes longer to write than the records to add. As JSON
    // that is read once, without what is not said: as `jsonb` it takes six times as long.
    const rows = await sql<Grace & { id: string }>`
      insert into ai_system (${columns})
      select ${columns} from json_populate_recordset(null::ai_system, ${JSON.stringify(added.map(withoutNulls))}::json)
      returning id, grace_until::text as until`.rows(tx.manager);
    const graces = new Map(rows.map((row) => [row.id, row]));
    return systems.map((system) => ({ record: system.toPart(), grace: graceOf(graces.get(system.id)!) }));
  }

  /**
   * What rights on the record named in a path depend on, without the record itself; refuses with `record.not-found`.
   */
  async access(
    key: SystemKey,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<SystemFields & { id: string }> {
    const row = await sql<SystemFields & { id: string }>`
      select s.id, s.owner_id as "ownerId", s.unit_id as "unitId", w.path as "unitPath", s.visibility,
             array(select e.person_id from system_editor e where e.system_id = s.id) as "editorIds"
        from ai_system s join unit_path w on w.unit_id = s.unit_id where s.${raw(key.column)} = ${key.value}`.row(
      manager,
    );
    if (!row) throw new Refusal('record.not-found');
    return row;
  }

  /**
   * What rights on a record depend on, with nobody else writing to it: for commands that claim no version of it, whose
   * right could otherwise be withdrawn between the question and the writing.
   */
  async accessAlone(tx: Transaction, key: SystemKey): Promise<SystemFields & { id: string }> {
    const { id } = await this.access(key, tx.manager);
    await lockSubject(tx, { type: 'AiSystem', id });
    return this.access({ column: 'id', value: id }, tx.manager);
  }

  /**
   * Claims version `expected` of a record for this transaction and loads it; every command on a system starts here.
   * The row stays locked until commit, so that commands on one system run one after the other.
   */
  claim(tx: Transaction, key: SystemKey, expected: number, check: (system: AiSystem) => void): Promise<AiSystem> {
    return this.claimRetired(tx, key, expected, (found) => {
      check(found);
      if (found.stage === 'retired') throw new Refusal('system.retired');
    });
  }

  /** As `claim`, of a record that may be retired. */
  async claimRetired(
    tx: Transaction,
    key: SystemKey,
    expected: number,
    check: (system: AiSystem) => void,
  ): Promise<AiSystem> {
    const found = await this.find(tx, key);
    if (!found) throw new Refusal('record.not-found');
    check(found);
    await lockSubject(tx, { type: 'AiSystem', id: found.id });
    // The version column alone locks nothing; the condition in the update does, and then what was loaded is what
    // stands.
    const claimed =
      found.version === expected
        ? await sql`
          update ai_system set version = version + 1, changed_at = ${tx.at}
           where id = ${found.id} and version = ${expected}`.run(tx.manager)
        : 0;
    if (claimed === 0) throw new Refusal('record.stale', { expected, current: await this.versionOf(tx, found.id) });
    return Object.assign(found, { version: expected + 1, changedAt: tx.at });
  }

  /** As `claimRetired`, of several records. @param claims in one order for everybody, e.g. of their ids */
  async claimAll(tx: Transaction, claims: readonly ExpectedSystem[]): Promise<AiSystem[]> {
    const ids = claims.map(({ id }) => id);
    const rows = await sql<{ system: SystemRow }>`
      select ${systemRow} as system from ai_system s where s.id = any(${ids}::uuid[])`.rows(tx.manager);
    const found = new Map(rows.map(({ system }) => [String(system['id']), systemOf(system)]));
    for (const { id, check } of claims) {
      const system = found.get(id);
      if (system === undefined) throw new Refusal('record.not-found');
      check(system);
    }
    await lockSubjects(
      tx,
      ids.map((id) => ({ type: 'AiSystem', id })),
    );
    const claimed = await sql<{ id: string }>`
      update ai_system s set version = s.version + 1, changed_at = ${tx.at}
        from unnest(${ids}::uuid[], ${claims.map(({ expected }) => expected)}::int[]) x(id, version)
       where s.id = x.id and s.version = x.version returning s.id`.rows(tx.manager);
    // A record that is claimed twice has another version the second time.
    const mine = new Set(claimed.map(({ id }) => id));
    const systems: AiSystem[] = [];
    for (const { id, expected } of claims) {
      const system = found.get(id)!;
      if (system.version !== expected || !mine.delete(id))
        throw new Refusal('record.stale', { expected, current: await this.versionOf(tx, id) });
      systems.push(Object.assign(system, { version: expected + 1, changedAt: tx.at }));
    }
    return systems;
  }

  private async find(tx: Transaction, key: SystemKey): Promise<AiSystem | null> {
    const row = await sql<{ system: SystemRow }>`
      select ${systemRow} as system from ai_system s where s.${raw(key.column)} = ${key.value}`.row(tx.manager);
    return row ? systemOf(row.system) : null;
  }

  private async versionOf(tx: Transaction, id: string): Promise<number> {
    const row = await sql<{ version: number }>`select version from ai_system where id = ${id}`.row(tx.manager);
    return row!.version;
  }

  /** Saves the content of a record claimed before. */
  async save(tx: Transaction, system: AiSystem): Promise<void> {
    await tx.manager.update(AiSystemEntity, { id: system.id }, rowOf(system));
    await this.keepEditors(tx, system);
  }

  private async keepEditors(tx: Transaction, { id, editorIds }: AiSystem): Promise<void> {
    await sql`
      with gone as (delete from system_editor where system_id = ${id} and person_id <> all(${editorIds}::uuid[]))
       insert into system_editor (system_id, person_id) select ${id}, * from unnest(${editorIds}::uuid[]) on conflict do nothing`.run(
      tx.manager,
    );
  }
}

/** What is left out is null. */
const withoutNulls = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
