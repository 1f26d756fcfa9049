import { Injectable } from '@nestjs/common';
import type { Feed, FeedKind, ImportCounts, ImportState } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { raw, sql, type Sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';

/** Nobody keeps more of them apart. */
const MOST = 500;

interface Row {
  source: string;
  applies: FeedKind[];
  last_id: string | null;
  last_at: Date | null;
  last_state: ImportState | null;
  last_counts: Partial<ImportCounts> | null;
}

/** Reads which programs send files for somebody, and what they may do. */
@Injectable()
export class FeedsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor): Promise<Feed[]> {
    return this.rows(actor, sql`true`);
  }

  async get(actor: Actor, source: string): Promise<Feed> {
    const [feed] = await this.rows(actor, sql`f.source = ${source}`);
    if (feed === undefined) throw new Refusal('record.not-found');
    return feed;
  }

  private async rows({ id }: Actor, which: Sql): Promise<Feed[]> {
    const rows = await sql<Row>`
      select f.source, f.applies, l.id as last_id, l.started_at as last_at, l.state as last_state, l.counts as last_counts
        from import_feed f left join lateral (
          select i.id, i.started_at, i.state, i.counts from import_set i
           where i.started_by = f.person_id and i.source = f.source and i.is_feed
           order by i.started_at desc limit 1) l on true
       where f.person_id = ${id} and ${which} order by f.source limit ${raw(MOST)}`.rows(this.dataSource);
    return rows.map(feedOf);
  }
}

const feedOf = ({ source, applies, ...last }: Row): Feed => ({
  source,
  applies,
  last:
    last.last_id === null || last.last_at === null || last.last_state === null
      ? null
      : {
          id: last.last_id,
          at: last.last_at.toISOString(),
          state: last.last_state,
          isWaiting: last.last_state === 'compared' && isWaiting(last.last_counts ?? {}),
        },
});

const isWaiting = ({ new: made = 0, changed = 0, duplicate = 0, invalid = 0 }: Partial<ImportCounts>): boolean =>
  made + changed + duplicate + invalid > 0;
