import { Injectable } from '@nestjs/common';
import type { Page, PersonRef, RefusedTimes, TrailEntry, TrailStatus } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { joinActor } from '../../platform/database/refs';
import { raw, sql, type Sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { pageOf, readCursor, type PageQuery } from '../../platform/http/paging';
import { Checkpoints } from '../../platform/recording/checkpoints';
import { entryColumns, entryOf, type EntryRow } from './entry-row';
import { Shown, type ShownEntry } from './shown';

/** So many codes are told. */
const REFUSED_MOST = 5;

type NamedRow = EntryRow & { actor_name: string | null; named: PersonRef[] };

/**
 * Ids of people before and after a change; what is no id names nobody, and a fact of another shape none (`silent`: it
 * is no fault either).
 */
const namedIds = sql`
  select case when jsonb_typeof(v) = 'string' and v #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (v #>> '{}')::uuid end
    from jsonb_path_query(e.payload -> 'fact' -> 'changed', '$.keyvalue() ? (@.key == "ownerId" || @.key == "editorIds").value.*[*]', '{}', true) v`;

const cursorOf = (query: PageQuery): number | null =>
  query.cursor === undefined ? null : readCursor(query.cursor, ['integer'])[0];

/** Reads the audit log. */
@Injectable()
export class TrailQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checkpoints: Checkpoints,
    private readonly shown: Shown,
  ) {}

  /** Every entry, newest first. */
  async entries(actor: Actor, query: PageQuery): Promise<Page<TrailEntry>> {
    const before = cursorOf(query);
    const rows = await this.rows(sql`${before}::bigint is null or e.id < ${before}::bigint`, sql`e.id`, query.limit);
    return this.page(actor, rows, query.limit, (row) => [Number(row.id)]);
  }

  /** What happened to one system, newest first. */
  async history(actor: Actor, systemId: string, query: PageQuery): Promise<Page<TrailEntry>> {
    const before = cursorOf(query);
    const rows = await this.rows(
      sql`
        e.subject_type = 'AiSystem' and e.subject_id = ${systemId} and (${before}::bigint is null or e.seq < ${before}::bigint)`,
      sql`e.seq`,
      query.limit,
    );
    return this.page(actor, rows, query.limit, (row) => [row.seq]);
  }

  /** Of each entry what the person may read. */
  private async page(
    actor: Actor,
    rows: NamedRow[],
    limit: number,
    key: (row: NamedRow) => readonly number[],
  ): Promise<Page<TrailEntry>> {
    const { items, nextCursor } = pageOf(rows, limit, (row) => row, key);
    const shown = await this.shown.to(actor, items.map(entryOf));
    return { items: items.map((row, index) => trailEntry(row, shown[index]!)), nextCursor };
  }

  private rows(where: Sql, order: Sql, limit: number): Promise<NamedRow[]> {
    return sql<NamedRow>`select ${entryColumns}, p.name as actor_name,
              coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name) order by n.name collate by_name) from person n where n.id in (${namedIds})), '[]') as named
         from audit_entry e left join audit_log l on l.entry_id = e.id
         ${joinActor('e', 'p')}
        where ${where} order by ${order} desc limit ${limit + 1}`.rows(this.dataSource);
  }

  /** The chain of the register is short: what somebody took out last is found from its end. */
  private async lastExport(actor: Actor): Promise<TrailStatus['lastExport']> {
    const row = await sql<{ at: Date; since: number }>`
      select e.at, (select count(*)::int from audit_entry l where l.id > e.id) as since
        from audit_entry e
       where e.subject_type = 'Register' and e.subject_id = 'register' and e.intent in ('register.export-json', 'register.export-csv')
         and e.actor_id = ${actor.id}
       order by e.seq desc limit 1`.row(this.dataSource);
    return row === undefined ? null : { at: row.at.toISOString(), entriesSince: row.since };
  }

  private async refused(): Promise<RefusedTimes[]> {
    const rows = await sql<{ code: string; times: string }>`
      select code, sum(times) as times from refusal_count where hour > now() - interval '7 days'
       group by code order by sum(times) desc, code limit ${raw(REFUSED_MOST)}`.rows(this.dataSource);
    return rows.map(({ code, times }) => ({ code, times: Number(times) }));
  }

  async status(actor: Actor): Promise<TrailStatus> {
    const row = await sql<{ entries: string; sealed: string | null }>`
      select (select count(*) from audit_entry) as entries, (select max(number) from audit_log) as sealed`.row(
      this.dataSource,
    );
    return {
      entries: Number(row?.entries ?? 0),
      sealed: Number(row?.sealed ?? 0),
      checkpoint: await this.checkpoints.latest(this.dataSource.manager),
      publicKey: this.checkpoints.publicKey,
      fingerprint: this.checkpoints.fingerprint,
      lastExport: await this.lastExport(actor),
      refused: await this.refused(),
    };
  }
}

function trailEntry(row: NamedRow, { entry, isWhole }: ShownEntry): TrailEntry {
  return {
    entry,
    isWhole,
    number: row.number === null ? null : Number(row.number),
    actorName: row.actor_name,
    named: entry.payload.fact['changed'] === undefined ? [] : row.named,
  };
}
