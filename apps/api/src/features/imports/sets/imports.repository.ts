import { Injectable } from '@nestjs/common';
import { scopesOf, withinScopes } from '@registry/access';
import type { ImportState } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { join, raw, sql, type Sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { Abilities } from '../../../platform/identity/abilities';
import { LongRuns } from '../../../platform/jobs/long-run';
import { Refusal } from '../../../platform/problems/refusal';
import { requireState, type StoredImport } from './import-set';

/** What a claim asks of an import, and what it does to it. */
export interface ClaimedFor {
  readonly expected: number;
  readonly in: readonly ImportState[];
}

type New = Pick<
  StoredImport,
  'id' | 'source' | 'file_name' | 'file_size' | 'file_sha256' | 'upload_id' | 'found' | 'form'
>;

/** Keeps files that are on their way in. They are no part of the register, so they leave no entry. */
@Injectable()
export class ImportsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly abilities: Abilities,
    private readonly longRuns: LongRuns,
  ) {}

  async add(manager: EntityManager, actor: Actor, said: New): Promise<void> {
    const at = now();
    const scopes = actor.token === undefined ? null : scopesOf(actor.ability);
    await sql`
      insert into import_set (id, source, state, started_by, token_id, scopes, started_at, changed_at, file_name, file_size,
                              file_sha256, upload_id, found, form)
       values (${said.id}, ${said.source}, 'reading', ${actor.id}, ${actor.token ?? null}, ${scopes}, ${at}, ${at}, ${said.file_name},
               ${said.file_size}, ${said.file_sha256}, ${said.upload_id}, ${JSON.stringify(said.found)}, ${JSON.stringify(said.form)})`.run(
      manager,
    );
  }

  /** Their own alone: refuses with `record.not-found` what somebody else brought. */
  async own(actor: Actor, id: string, manager: EntityManager = this.dataSource.manager): Promise<StoredImport> {
    const found = await this.find(id, manager);
    if (found === null || found.started_by !== actor.id) throw new Refusal('record.not-found');
    return found;
  }

  async find(id: string, manager: EntityManager = this.dataSource.manager): Promise<StoredImport | null> {
    const row = await sql<StoredImport>`select i.* from import_set i where i.id = ${id}`.row(manager);
    return row ?? null;
  }

  /** Claims a version of an import for this transaction; whoever comes second is told that it was changed. */
  async claim(manager: EntityManager, actor: Actor, id: string, claimed: ClaimedFor): Promise<StoredImport> {
    await sql`select from import_set where id = ${id} for update`.run(manager);
    const found = await this.own(actor, id, manager);
    if (found.version !== claimed.expected)
      throw new Refusal('record.stale', { expected: claimed.expected, current: found.version });
    requireState(found, ...claimed.in);
    return found;
  }

  /** Changes it, and its version with it. */
  async set(manager: EntityManager, id: string, changes: readonly Sql[]): Promise<void> {
    await sql`update import_set set ${join([...changes, sql`version = version + 1`, sql`changed_at = ${now()}`], ', ')}
      where id = ${id}`.run(manager);
  }

  /** Begins a walk through its rows in the transaction of what it follows from. */
  async walk(
    manager: EntityManager,
    work: string,
    { id, started_by: askedBy }: StoredImport,
    total: number,
  ): Promise<void> {
    await this.longRuns.begin(manager, { work, key: id, askedBy, total });
  }

  /**
   * Whoever brought the file, with the rights of this moment, and with a token no more than it had; null for somebody
   * who has left.
   */
  async actor({ started_by: person, token_id: token, scopes }: StoredImport): Promise<Actor | null> {
    const actor = await this.abilities.actor(this.dataSource.manager, person);
    if (actor === null || token === null || scopes === null) return actor;
    return { ...actor, token, ability: withinScopes(actor.ability, scopes as never) };
  }

  /** Counts its rows anew; whoever looks at it asks often, and its rows are many. */
  async keepCounts(manager: EntityManager, id: string): Promise<void> {
    const by = (column: string): Sql => sql`coalesce((select jsonb_object_agg(c.what, c.count) from (
      select ${raw(column)} as what, count(*) as count from import_row
       where import_id = ${id} and ${raw(column)} is not null group by 1) c), '{}')`;
    await sql`update import_set set counts = ${by('kind')}, outcomes = ${by('outcome')} where id = ${id}`.run(manager);
  }

  /** Whether somebody wants what goes on to end. */
  async isCancelled(id: string): Promise<boolean> {
    return (await sql`select from import_set where id = ${id} and is_cancelled`.run(this.dataSource)) > 0;
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await sql`delete from import_set where id = ${id}`.run(manager);
  }

  /** Goes on in another state, unless somebody was faster. */
  async move(manager: EntityManager, id: string, from: ImportState, to: ImportState): Promise<boolean> {
    const moved = await sql`
      update import_set set state = ${to}, is_cancelled = false, version = version + 1, changed_at = ${now()} where id = ${id} and state = ${raw(
        `'${from}'`,
      )}`.run(manager);
    return moved === 1;
  }
}
