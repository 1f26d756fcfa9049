import { Injectable } from '@nestjs/common';
import {
  NOTICE_KINDS,
  type ChangeNoticePreferences,
  type MailMode,
  type Notice,
  type NoticeKind,
  type NoticePreferences,
  type Page,
} from '@registry/contracts';
import { defaultMail } from '@registry/notices';
import { DataSource } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { join, raw, sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { pageOf, readCursor } from '../../../platform/http/paging';
import { Refusal } from '../../../platform/problems/refusal';
import { visibleSystems } from '../../systems';
import type { ListNoticesQuery } from './inbox.dto';

type Row = Omit<Notice, 'at' | 'readAt'> & { at: Date; readAt: Date | null };

const COUNTED_MOST = 1000;

/** Characters of a comment that a line of the inbox shows. */
const WORDS_MOST = 100;

/** One line, cut between two words. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  if (letters.length <= WORDS_MOST) return line;
  const head = letters.slice(0, WORDS_MOST).join('');
  return `${head.slice(0, head.includes(' ') ? head.lastIndexOf(' ') : head.length)} …`;
}

/** What somebody has been told. It is theirs alone, and says nothing of records they may no longer read. */
@Injectable()
export class Inbox {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(actor: Actor, { state, kind, cursor, limit }: ListNoticesQuery): Promise<Page<Notice>> {
    const where = [sql`n.person_id = ${actor.id}`, sql`(n.system_id is null or ${visibleSystems(actor, 's')})`];
    if (state !== undefined) where.push(state === 'unread' ? sql`n.read_at is null` : sql`n.read_at is not null`);
    if (kind !== undefined) where.push(sql`n.kind = any(${kind}::text[])`);
    if (cursor !== undefined) {
      const [at, id] = readCursor(cursor, ['instant', 'uuid']);
      where.push(sql`(n.at, n.id) < (${at}::timestamptz, ${id}::uuid)`);
    }
    const rows = await sql<Row>`
      select n.id, n.kind, n.at, n.read_at as "readAt", n.details, ${personRef('b')} as by,
             (select x.text from comment_text x where x.comment_id::text = n.details ->> 'comment' order by x.number desc limit 1) as words,
             case when s.id is not null then json_build_object('id', s.id, 'reference', s.reference, 'name', s.name) end as system
        from notice n left join ai_system s on s.id = n.system_id left join person b on b.id = n.by_id
       where ${join(where, ' and ')} order by n.at desc, n.id desc limit ${limit + 1}`.rows(this.dataSource);
    return pageOf(
      rows,
      limit,
      (row) => ({
        ...row,
        words: row.words === null ? null : firstWords(row.words),
        at: row.at.toISOString(),
        readAt: row.readAt?.toISOString() ?? null,
      }),
      (row) => [row.at.toISOString(), row.id],
    );
  }

  /** At most 1000. */
  async unread(actor: Actor): Promise<number> {
    const visible = visibleSystems(actor, 's');
    const row = await sql<{ count: number }>`
      select count(*)::int as count from (select from notice n left join ai_system s on s.id = n.system_id
       where n.person_id = ${actor.id} and n.read_at is null and (n.system_id is null or ${visible}) limit ${raw(COUNTED_MOST)}) c`.row(
      this.dataSource,
    );
    return row?.count ?? 0;
  }

  async mark(actor: Actor, id: string, isRead: boolean): Promise<void> {
    const count = await sql`
      update notice set read_at = case when ${isRead} then coalesce(read_at, now()) end
       where id = ${id} and person_id = ${actor.id}`.run(this.dataSource);
    if (count === 0) throw new Refusal('record.not-found');
  }

  async markAll(actor: Actor, until: Date): Promise<void> {
    await sql`update notice set read_at = now() where person_id = ${actor.id} and read_at is null and at <= ${until}`.run(
      this.dataSource,
    );
  }

  async preferences(actor: Actor, sendsMail: boolean): Promise<NoticePreferences> {
    const rows = await sql<{ kind: NoticeKind; mail: MailMode }>`
      select kind, mail from notice_preference where person_id = ${actor.id}`.rows(this.dataSource);
    const person = await sql<{ mail: string | null }>`select mail from person where id = ${actor.id}`.row(
      this.dataSource,
    );
    const chosen = new Map(rows.map(({ kind, mail }) => [kind, mail]));
    return {
      items: NOTICE_KINDS.map((kind) => ({ kind, mail: chosen.get(kind) ?? defaultMail(kind) })),
      address: person?.mail ?? null,
      sendsMail,
    };
  }

  async prefer(actor: Actor, { items }: ChangeNoticePreferences): Promise<void> {
    await sql`
      insert into notice_preference (person_id, kind, mail) select ${actor.id}, q.kind, q.mail
        from jsonb_to_recordset(${JSON.stringify(items)}) as q (kind text, mail text)
       on conflict (person_id, kind) do update set mail = excluded.mail`.run(this.dataSource);
  }
}
