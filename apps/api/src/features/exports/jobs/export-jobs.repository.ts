import { Injectable } from '@nestjs/common';
import { scopesOf, withinScopes } from '@registry/access';
import type { ExportTable } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { sql, type Sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { Abilities } from '../../../platform/identity/abilities';
import { Refusal } from '../../../platform/problems/refusal';
import type { ExportOptions } from '../views/export-options';
import type { OpenedView } from '../views/open-view';
import { GOING_MOST, KEPT_HOURS, KEPT_MOST, rightsOf, type KeptRefusal, type StoredJob } from './export-job';

/** A program with a token has the files that were asked for with it, and a person those that they asked for. */
const ofActor = ({ id, token }: Actor): Sql =>
  sql`j.person_id = ${id} and j.token_id is not distinct from ${token ?? null}::uuid and (j.expires_at is null or j.expires_at > ${now()})`;

/** Keeps the files that people asked for. They are no part of the register; the log tells of each that was written. */
@Injectable()
export class ExportJobsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly abilities: Abilities,
  ) {}

  /** Refuses with `export.too-many`. */
  async add(
    manager: EntityManager,
    actor: Actor,
    { id, table, query }: { id: string; table: ExportTable; query: ExportOptions },
  ): Promise<void> {
    // One at a time for each person, or two would both be the last that they may have.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`export-job:${actor.id}`}, 0))`.run(manager);
    const row = await sql<{ going: number; kept: number }>`
      select count(*) filter (where j.state in ('waiting', 'writing'))::int as going, count(*)::int as kept
        from export_job j where j.person_id = ${actor.id} and (j.expires_at is null or j.expires_at > ${now()})`.row(
      manager,
    );
    if ((row?.going ?? 0) >= GOING_MOST) throw new Refusal('export.too-many', { most: GOING_MOST });
    if ((row?.kept ?? 0) >= KEPT_MOST) throw new Refusal('export.too-many', { most: KEPT_MOST });
    const scopes = actor.token === undefined ? null : scopesOf(actor.ability);
    await sql`
      insert into export_job (id, person_id, token_id, scopes, table_name, query, asked_at)
       values (${id}, ${actor.id}, ${actor.token ?? null}, ${scopes}, ${table}, ${JSON.stringify(query)}, ${now()})`.run(
      manager,
    );
  }

  async find(id: string, manager: EntityManager = this.dataSource.manager): Promise<StoredJob | null> {
    const row = await sql<StoredJob>`select j.* from export_job j where j.id = ${id}`.row(manager);
    return row ?? null;
  }

  /** The same, which nobody else changes or throws away before the transaction ends. */
  async lock(manager: EntityManager, id: string): Promise<StoredJob | null> {
    const row = await sql<StoredJob>`select j.* from export_job j where j.id = ${id} for update`.row(manager);
    return row ?? null;
  }

  /** Newest first. */
  async listOf(actor: Actor): Promise<StoredJob[]> {
    return sql<StoredJob>`
      select j.* from export_job j where ${ofActor(actor)} order by j.asked_at desc, j.id`.rows(this.dataSource);
  }

  /** Their own alone: refuses with `record.not-found` what somebody else asked for, and what has expired. */
  async own(actor: Actor, id: string): Promise<StoredJob> {
    const row = await sql<StoredJob>`select j.* from export_job j where j.id = ${id} and ${ofActor(actor)}`.row(
      this.dataSource,
    );
    if (row === undefined) throw new Refusal('record.not-found');
    return row;
  }

  /** Throws it away; returns where its bytes lie, if there are any. Refuses like `own`. */
  async remove(manager: EntityManager, actor: Actor, id: string): Promise<string | null> {
    const row = await sql<{ upload_id: string | null }>`
      delete from export_job j where j.id = ${id} and ${ofActor(actor)} returning j.upload_id`.row(manager);
    if (row === undefined) throw new Refusal('record.not-found');
    return row.upload_id;
  }

  /** Throws away so many of those that expired before; returns where the bytes lie of those that have any. */
  async removeExpired(manager: EntityManager, before: Date, most: number): Promise<string[]> {
    const rows = await sql<{ upload_id: string | null }>`
      delete from export_job where id in (select id from export_job where expires_at < ${before} limit ${most})
      returning upload_id`.rows(manager);
    return rows.flatMap(({ upload_id: uploadId }) => uploadId ?? []);
  }

  /** Begins to write it, again where a stop came before its end; null for what was thrown away or is written. */
  async begin(id: string): Promise<StoredJob | null> {
    // Who asked for it waits no longer where it is begun again.
    const row = await sql<StoredJob>`
      update export_job set state = 'writing', attempts = attempts + 1, is_awaited = is_awaited and attempts = 0,
             begun_at = ${now()}, written = 0, rows = null
       where id = ${id} and state in ('waiting', 'writing') and upload_id is null returning *`.row(this.dataSource);
    return row ?? null;
  }

  /** Says how far it has come. False: somebody has thrown it away. */
  async note(id: string, written: number, rows: number): Promise<boolean> {
    const noted =
      await sql`update export_job set written = ${written}, rows = ${rows} where id = ${id} and state = 'writing'`.run(
        this.dataSource,
      );
    return noted === 1;
  }

  /** All of it is written, with these rights. False: somebody has thrown it away. */
  async keep(
    manager: EntityManager,
    actor: Actor,
    { about, restricted }: OpenedView,
    { uploadId, size }: { uploadId: string; size: number },
  ): Promise<boolean> {
    const kept = await sql`
      update export_job set upload_id = ${uploadId}, size = ${size}, about = ${JSON.stringify(about)}, written = ${about.rows},
             rows = ${about.rows}, restricted = ${restricted}::uuid[], rights = ${rightsOf(actor)}
       where id = ${about.id} and state = 'writing'`.run(manager);
    return kept === 1;
  }

  async end(manager: EntityManager, id: string, refused: KeptRefusal | null): Promise<void> {
    const at = now();
    await sql`
      update export_job set state = ${refused === null ? 'ready' : 'failed'}, ended_at = ${at},
             expires_at = ${new Date(at.getTime() + KEPT_HOURS * 3_600_000)},
             refused = ${refused === null ? null : JSON.stringify(refused)}
       where id = ${id}`.run(manager);
  }

  /** Who asked for it does not wait any longer: when it ends, they are told. */
  async leave(id: string): Promise<void> {
    await sql`update export_job set is_awaited = false where id = ${id} and state in ('waiting', 'writing')`.run(
      this.dataSource,
    );
  }

  /**
   * Whoever asked for it, with the rights of this moment, and with a token no more than it had; null for somebody who
   * has left.
   */
  async actor({ person_id: person, token_id: token, scopes }: StoredJob): Promise<Actor | null> {
    const actor = await this.abilities.actor(this.dataSource.manager, person);
    if (actor === null || token === null || scopes === null) return actor;
    return { ...actor, token, ability: withinScopes(actor.ability, scopes as never) };
  }
}
