import { Injectable } from '@nestjs/common';
import type { CommentCount, CommentRevision, CommentThread, Page, PersonRef, SystemMention } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../platform/database/refs';
import { join, sql } from '../../platform/database/sql';
import { pageOf, readCursor } from '../../platform/http/paging';
import { mention } from '../systems';
import { lastText, type StoredThread } from './comment';
import type { ListThreadsQuery } from './dto/comments.dto';

interface Row extends StoredThread {
  system: SystemMention;
  opener: PersonRef;
  resolver: PersonRef | null;
  comments: CommentThread['comments'];
}

const threads = sql`
  select h.*, ${mention('s', 'u')} as system, ${personRef('o')} as opener, ${personRef('r')} as resolver,
         (select json_agg(json_build_object('id', c.id, 'text', x.text, 'by', (select ${personRef('b')} from person b where b.id = c.written_by),
             'at', f.written_at, 'editedAt', case when x.number > 1 then x.written_at end, 'version', x.number,
             'mentions', coalesce((select json_agg(${personRef('n')} order by n.name collate by_name, n.id) from comment_mention m join person n on n.id = m.person_id where m.comment_id = c.id), '[]'))
             order by f.written_at, c.id)
            from comment c ${lastText} join comment_text f on f.comment_id = c.id and f.number = 1 where c.thread_id = h.id) as comments
    from comment_thread h join ai_system s on s.id = h.system_id join organisation_unit u on u.id = s.unit_id
    join person o on o.id = h.opened_by left join person r on r.id = h.resolved_by`;

/** Reads threads. Whether somebody may is asked before. */
@Injectable()
export class ThreadsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(systemId: string, { kind, key, state, cursor, limit }: ListThreadsQuery): Promise<Page<CommentThread>> {
    const where = [sql`h.system_id = ${systemId}`];
    if (kind !== undefined) where.push(sql`h.kind = ${kind}`);
    if (key !== undefined) where.push(sql`coalesce(h.key, h.duty_id::text) = ${key}`);
    if (state !== undefined) where.push(state === 'open' ? sql`h.resolved_at is null` : sql`h.resolved_at is not null`);
    if (cursor !== undefined) {
      const [at, id] = readCursor(cursor, ['instant', 'uuid']);
      where.push(sql`(h.opened_at, h.id) < (${at}::timestamptz, ${id}::uuid)`);
    }
    const rows = await sql<Row>`
      ${threads} where ${join(where, ' and ')} order by h.opened_at desc, h.id desc limit ${limit + 1}`.rows(
      this.dataSource,
    );
    return pageOf(rows, limit, threadOf, (row) => [row.opened_at.toISOString(), row.id]);
  }

  async get(id: string): Promise<CommentThread> {
    const row = await sql<Row>`${threads} where h.id = ${id}`.row(this.dataSource);
    return threadOf(row as Row);
  }

  /** How many threads each thing of a system has. */
  async counts(systemId: string): Promise<CommentCount[]> {
    return sql<CommentCount>`
      select kind, coalesce(key, duty_id::text) as key, count(*) filter (where resolved_at is null)::int as open, count(*) filter (where resolved_at is not null)::int as resolved
        from comment_thread where system_id = ${systemId} group by 1, 2 order by 1, 2 limit 1000`.rows(this.dataSource);
  }

  /** What a comment said, first text first. */
  async revisions(commentId: string): Promise<CommentRevision[]> {
    const rows = await sql<{ number: number; text: string; written_at: Date }>`
      select number, text, written_at from comment_text where comment_id = ${commentId} order by number limit 1000`.rows(
      this.dataSource,
    );
    return rows.map(({ number, text, written_at: at }) => ({ number, text, at: at.toISOString() }));
  }
}

function threadOf(row: Row): CommentThread {
  return {
    id: row.id,
    about: { kind: row.kind, key: row.key ?? row.duty_id },
    state: row.resolved_at === null ? 'open' : 'resolved',
    system: row.system,
    openedBy: row.opener,
    openedAt: row.opened_at.toISOString(),
    resolved:
      row.resolver !== null && row.resolved_at !== null
        ? { by: row.resolver, at: row.resolved_at.toISOString() }
        : null,
    comments: row.comments.map((comment) => ({
      ...comment,
      at: new Date(comment.at).toISOString(),
      editedAt: comment.editedAt === null ? null : new Date(comment.editedAt).toISOString(),
    })),
  };
}
