// Threads and comments as they are stored, and what the audit log proves of them.

import type { CommentKind } from '@registry/contracts';

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

export function threadPart({
  opened_at: openedAt,
  resolved_at: resolvedAt,
  ...rest
}: StoredThread): Record<string, unknown> {
  return { ...rest, opened_at: openedAt.toISOString(), resolved_at: resolvedAt?.toISOString() ?? null };
}

export function commentPart({ written_at: writtenAt, mentions, ...rest }: StoredComment): Record<string, unknown> {
  return { ...rest, mentions: [...mentions], written_at: writtenAt.toISOString() };
}

/** Of `comment c`, with its last text. */
export const commentColumns = `c.id, c.thread_id, c.written_by, x.number, x.text, x.written_at,
  array(select m.person_id from comment_mention m where m.comment_id = c.id order by m.person_id) as mentions`;

/** The last text of `comment c`. */
export const lastText =
  'cross join lateral (select * from comment_text x where x.comment_id = c.id order by x.number desc limit 1) x';
