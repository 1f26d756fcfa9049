import { Injectable } from '@nestjs/common';
import type { Page, PersonRef, Revision, RevisionSummary } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { joinActor, personRef } from '../../../platform/database/refs';
import { sql, type Sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { pageOf, readCursor, type PageQuery } from '../../../platform/http/paging';
import { Refusal } from '../../../platform/problems/refusal';
import { visibleSystems } from '../../systems';
import { namedPart, recordOf, type NamedPart } from './stored-record';

interface Row {
  number: number;
  at: Date;
  by: PersonRef | null;
  intent: string;
  reason: string | null;
  changed: Record<string, unknown> | null;
}

/** Entries that hold the record of a system, counted; an entry is the revision, so the log proves what is shown. */
const revisionsOf = (systemId: string): Sql => sql`
  select row_number() over (order by e.seq)::int as number, e.at, e.actor_kind, e.actor_id, e.intent, e.payload
    from audit_entry e
   where e.subject_type = 'AiSystem' and e.subject_id = ${systemId} and (e.payload -> 'parts') ? 'record'`;

/**
 * Why two records belong together, or no longer, was written with both in mind: whoever may not read the other one is
 * not told.
 */
const columns = (mayReadOther: Sql): Sql => sql`
  e.number, e.at, e.intent, e.payload -> 'fact' -> 'changed' as changed, ${personRef('p')} as by,
  case when not exists (select from ai_system s where s.reference in (e.payload -> 'fact' ->> 'from', e.payload -> 'fact' ->> 'reference') and not ${mayReadOther})
       then e.payload -> 'fact' ->> 'reason' end as reason`;

const author = joinActor('e', 'p');

/** Reads the states a record has had. */
@Injectable()
export class RevisionsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(actor: Actor, systemId: string, query: PageQuery): Promise<Page<RevisionSummary>> {
    const before = query.cursor === undefined ? null : readCursor(query.cursor, ['integer'])[0];
    const visible = visibleSystems(actor, 's');
    const rows = await sql<Row>`select ${columns(visible)} from (${revisionsOf(systemId)}) e ${author}
        where ${before}::bigint is null or e.number < ${before}::bigint order by e.number desc limit ${query.limit + 1}`.rows(
      this.dataSource,
    );
    return pageOf(rows, query.limit, summary, (row) => [row.number]);
  }

  /** One revision with the whole record; refuses with `record.not-found`. */
  async get(actor: Actor, systemId: string, number: number): Promise<Revision> {
    const named = namedPart(sql`(e.payload -> 'parts' -> 'record')`);
    const visible = visibleSystems(actor, 's');
    const row = await sql<Row & NamedPart>`
      select ${columns(visible)}, ${named.columns} from (${revisionsOf(systemId)}) e ${named.joins} ${author}
       where e.number = ${number}`.row(this.dataSource);
    if (!row) throw new Refusal('record.not-found');
    return { ...summary(row), record: recordOf(row) };
  }
}

function summary({ number, at, by, intent, reason, changed }: Row): RevisionSummary {
  return { number, at: at.toISOString(), by, intent, reason, changed: Object.keys(changed ?? {}).sort() };
}
