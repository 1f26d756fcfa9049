// Threads and comments as they are stored, and what the audit log proves of them.

import type { CommentKind } from '@registry/contracts';
import { entityOf } from '../../platform/database/entity-of';
import { raw, sql, type Sql } from '../../platform/database/sql';
import { instant, instantOrNull, type Told } from '../../platform/recording/proven-part';

export interface StoredThread {
  readonly id: string;
  readonly system_id: string;
  readonly kind: CommentKind;
  readonly key: string | null;
  readonly duty_id: string | null;
  readonly opened_by: string;
  readonly opened_at: Date;
  readonly resolved_by: string | null;
  readonly resolved_at: Date | null;
}

export const ThreadEntity = entityOf<'comment_thread', StoredThread>('comment_thread', {});

/** A comment with the text it has now. */
export interface StoredComment {
  readonly id: string;
  readonly thread_id: string;
  readonly written_by: string;
  readonly number: number;
  readonly text: string;
  readonly written_at: Date;
  /** Everybody whom it has mentioned, in order. */
  readonly mentions: readonly string[];
}

export const threadPartName = (id: string): string => `thread:${id}`;
export const commentPartName = (id: string): string => `comment:${id}`;

/** Named as its columns are, since the first entries told it so. */
export function threadPart(thread: Told<StoredThread>): Record<string, unknown> {
  return {
    id: thread.id,
    system_id: thread.system_id,
    kind: thread.kind,
    key: thread.key,
    duty_id: thread.duty_id,
    opened_by: thread.opened_by,
    opened_at: instant(thread.opened_at),
    resolved_by: thread.resolved_by,
    resolved_at: instantOrNull(thread.resolved_at),
  };
}

export function commentPart(comment: Told<StoredComment>): Record<string, unknown> {
  return {
    id: comment.id,
    thread_id: comment.thread_id,
    written_by: comment.written_by,
    number: comment.number,
    text: comment.text,
    mentions: [...comment.mentions],
    written_at: instant(comment.written_at),
  };
}

/** Whom `comment c` had mentioned when it had a text of this number. */
export const mentionsIn = (number: string): Sql =>
  sql`
    array(select m.person_id from comment_mention m where m.comment_id = c.id and m.number <= ${raw(number)} order by m.person_id)`;

/** Of `comment c`, with its last text. */
export const commentColumns = sql`c.id, c.thread_id, c.written_by, x.number, x.text, x.written_at,
  ${mentionsIn('x.number')} as mentions`;

/** The last text of `comment c`. */
export const lastText = sql`
  cross join lateral (select * from comment_text x where x.comment_id = c.id order by x.number desc limit 1) x`;
