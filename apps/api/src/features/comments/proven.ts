// What the log proves of threads and comments.

import type { ProvenHistory, ProvenPart, Told } from '../../platform/recording/proven-part';
import {
  commentColumns,
  commentPart,
  commentPartName,
  lastText,
  mentionsIn,
  threadPart,
  threadPartName,
  type StoredComment,
  type StoredThread,
} from './comment';

const thread: ProvenPart = {
  subject: 'AiSystem',
  rows: (id) =>
    `select h.id, h.system_id, h.kind, h.key, h.duty_id, h.opened_by, h.opened_at, h.resolved_by, h.resolved_at
       from comment_thread h where h.system_id = ${id}::uuid`,
  of: (row: Told<StoredThread>) => [threadPartName(row.id), threadPart(row)],
};

const comment: ProvenPart = {
  subject: 'AiSystem',
  rows: (id) =>
    `select ${commentColumns} from comment_thread h join comment c on c.thread_id = h.id ${lastText}
      where h.system_id = ${id}::uuid`,
  of: (row: Told<StoredComment>) => [commentPartName(row.id), commentPart(row)],
};

const texts: ProvenHistory = {
  subject: 'AiSystem',
  prefix: 'comment:',
  rows: (id) =>
    `select c.id, c.thread_id, c.written_by, x.number, x.text, x.written_at, ${mentionsIn('x.number')} as mentions
       from comment_thread h join comment c on c.thread_id = h.id join comment_text x on x.comment_id = c.id
      where h.system_id = ${id}::uuid order by c.id, x.number`,
  of: comment.of,
};

export const historyOfComments: readonly ProvenHistory[] = [texts];
export const partsOfComments: readonly ProvenPart[] = [thread, comment];
