// Joining a record instead of registering its system twice, and merging two records of one system.

import type { PersonRef } from '../people/people';
import type { SystemMention } from './relations';

export const JOIN_STATES = ['open', 'accepted', 'refused'] as const;
export type JoinState = (typeof JOIN_STATES)[number];

/** Somebody who asks to help keep a record. */
export interface JoinRequest {
  id: string;
  person: PersonRef;
  message: string | null;
  state: JoinState;
  askedAt: string;
  /** Why it was refused. */
  answer: string | null;
}

/** An open request for a record that I keep. */
export interface JoinRequestForMe extends JoinRequest {
  system: SystemMention;
}

export interface AskToJoin {
  message?: string;
}

/** Accepting makes the person an editor. */
export interface AnswerJoinRequest {
  state: 'accepted' | 'refused';
  answer?: string;
}

/** Takes a record into another one of the same system; it stays readable, retired, with all it holds. */
export interface MergeSystems {
  /** Id or reference of the record that stays. */
  into: string;
  /** Version of that record. */
  intoVersion: number;
  reason: string;
  /** Ids of all who come to read the record that stays, as the preview names them: they are let in on purpose. */
  lettingIn?: string[];
}

/**
 * Undoes a merge: the record goes on as before, and the other one gives back what it still holds as it took it over.
 */
export interface UndoMerge {
  /** Version of the record that stayed. */
  intoVersion: number;
  reason: string;
}

/** What a merge would give, or has given, to the record that stays. */
export interface MergeResult {
  /** Fields that change, each with its old and its new value. */
  changed: Record<string, { from: unknown; to: unknown }>;
  /** Links to actions of the strategy and relations that are copied. */
  links: number;
  relations: number;
  named: PersonRef[];
  /** People who cannot read the record that stays, and will, because they keep the one that goes. */
  lettingIn: PersonRef[];
}
