// Comments: threads on a record, an answer, a finding or a duty.

import type { PersonRef } from './people/people';
import type { SystemMention } from './systems/relations';

export const COMMENT_KINDS = ['record', 'answer', 'finding', 'duty'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

export const THREAD_STATES = ['open', 'resolved'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/** Nobody writes more comments than this in one thread; a new one is opened instead. */
export const MOST_COMMENTS = 200;

/** What a thread is about. */
export interface CommentAbout {
  kind: CommentKind;
  /** Fact key of an answer, rule of a finding, id of a duty; null for the record. */
  key: string | null;
}

export interface WriteComment {
  /** Markdown; HTML is shown as it was typed. */
  text: string;
  /** Ids of people to be told, at most 20. They must be able to read the record. */
  mentions?: string[];
}

export interface OpenThread extends WriteComment {
  /** The record itself when left out. */
  kind?: CommentKind;
  /** Fact key of an answer, rule of a finding, id of a duty. */
  key?: string;
}

export interface Comment {
  id: string;
  text: string;
  by: PersonRef;
  at: string;
  /** Null when it stands as it was first written. */
  editedAt: string | null;
  mentions: PersonRef[];
  /** Counts what was written; earlier texts stay readable. */
  version: number;
}

export interface CommentThread {
  id: string;
  about: CommentAbout;
  state: ThreadState;
  system: SystemMention;
  openedBy: PersonRef;
  openedAt: string;
  resolved: { by: PersonRef; at: string } | null;
  /** Oldest first. */
  comments: Comment[];
}

/** A text that a comment had. */
export interface CommentRevision {
  number: number;
  text: string;
  at: string;
}

/** How many threads something has. */
export interface CommentCount extends CommentAbout {
  open: number;
  resolved: number;
}
