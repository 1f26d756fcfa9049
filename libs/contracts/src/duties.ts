// Duties of a system: what the law asks, from which day, and what has been done about it.

import type { Certainty } from '@registry/classifier';
import type { PersonRef, UnitRef } from './people/people';
import type { Stage } from './systems/systems';

export const DUTY_STATES = ['open', 'in_progress', 'met', 'not_applicable'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

export const DUTY_LAYERS = ['law', 'house'] as const;
/** Asked by the Act and the law around it, or by the institution's own rules. */
export type DutyLayer = (typeof DUTY_LAYERS)[number];

/** What the law says of one duty of one system. */
export interface OwedDuty {
  /** Id of the duty in the rules, e.g. `article-27`. */
  key: string;
  layer: DutyLayer;
  provision: string;
  /** Whom it binds, e.g. `deployer`. */
  role: string;
  /** Classes that bring it; empty where every system has it. */
  classes: string[];
  /** The day by the letter, `YYYY-MM-DD`; null where there is none. */
  formalOn: string | null;
  /**
   * The day from which it is in effect; null where it only comes after a significant change of the design (Art 111(2)).
   */
  effectiveOn: string | null;
  certainty: Certainty;
  /** False while a later day is possible too. */
  isSettled: boolean;
  /** False where a decision brings it and the answers leave it open. */
  isCertain: boolean;
}

export const DUTY_STANDINGS = ['overdue', 'due', 'before_use', 'later', 'done', 'lapsed'] as const;
/**
 * Past its day; in effect or within 90 days; before the system is used; later or only after a change; met or not
 * applicable; no longer owed.
 */
export type DutyStanding = (typeof DUTY_STANDINGS)[number];

export interface Duty extends OwedDuty {
  id: string;
  state: DutyState;
  /** Why it does not apply. */
  reason: string | null;
  note: string | null;
  responsible: PersonRef | null;
  /**
   * The day by which it has to be met: that of the law, or the first use if that is later; null while neither is known.
   */
  dueOn: string | null;
  /**
   * The last day on which it is not late: the same, or the end of a grace after the system was registered if that is
   * later. @format date
   */
  lateAfter: string | null;
  standing: DutyStanding;
  lapsedAt: string | null;
  changedAt: string;
  /** Ids of the evidence that serves it and has not been withdrawn. */
  evidence: string[];
}

/** What the rules and answers of today would change. */
export interface DutyChange {
  /** Digest of the assessment it rests on; name it to accept. */
  assessmentDigest: string;
  added: OwedDuty[];
  removed: { id: string; duty: OwedDuty; isWorkedOn: boolean }[];
  moved: { id: string; from: OwedDuty; to: OwedDuty }[];
}

export interface SystemDuties {
  systemId: string;
  /** The next day first; those that have lapsed last. */
  items: Duty[];
  /** Null where nothing would change. */
  change: DutyChange | null;
}

export interface AcceptDuties {
  assessmentDigest: string;
}

export interface ChangeDuty {
  state?: DutyState;
  /** Why it does not apply; needed for the state `not_applicable`. */
  reason?: string;
  /** What has been done; null empties it. */
  note?: string | null;
  /** Id of a person; null for the owner. */
  responsible?: string | null;
  /** Ids of the evidence that serves it; all of it, at most 50. */
  evidence?: string[];
}

export interface DutyItem extends Duty {
  system: { id: string; reference: string; name: string; stage: Stage; unit: UnitRef; owner: PersonRef };
}

/** Duties of one quarter. */
export interface DutyQuarter {
  /** Its first day. */
  from: string;
  /** Open and in progress. */
  open: number;
  overdue: number;
  done: number;
}

/** A walk through all systems that works out their duties anew. */
export interface DutyRun {
  id: string;
  reason: 'asked' | 'rules';
  total: number;
  done: number;
  /** Systems whose duties would change, or that had none before. */
  changed: number;
  startedAt: string;
  finishedAt: string | null;
}
