// What the log proves of threads and comments.

import { sql } from '../../platform/database/sql';
import type { ProvenHistory, ProvenPart, Told } from '../../platform/recording/proven-part';
import {
  commentPart,
  commentPartName,
  mentionsIn,
  threadPart,
  threadPartName,
  type StoredComment,
  type StoredThread,
} from './comment';

const thread: ProvenPart = {
  subject: 'AiSystem',
  name: threadPartName(''),
  rows: (id) =>
    sql`select h.id, h.system_id, h.kind, h.key, h.duty_id, h.opened_by, h.opened_at, h.resolved_by, h.resolved_at
       from comment_thread h where h.system_id = ${id}::uuid`,
  of: (row: Told<StoredThread>) => [threadPartName(row.id), threadPart(row)],
};

interface TextRow extends Told<StoredComment> {
  readonly isLast: boolean;
}

const texts: ProvenHistory = {
  subject: 'AiSystem',
  name: commentPartName(''),
  rows: (id) =>
    sql`select c.id, c.thread_id, c.written_by, x.number, x.text, x.written_at, ${mentionsIn('x.number')} as mentions,
            x.number = max(x.number) over (partition by c.id) as "isLast"
       from comment_thread h join comment c on c.thread_id = h.id join comment_text x on x.comment_id = c.id
      where h.system_id = ${id}::uuid order by c.id, x.number`,
  of: (row: TextRow) => [commentPartName(row.id), commentPart(row)],
  isPresent: ({ isLast }: TextRow) => isLast,
};

export const historyOfComments: readonly ProvenHistory[] = [texts];
export const partsOfComments: readonly ProvenPart[] = [thread];
