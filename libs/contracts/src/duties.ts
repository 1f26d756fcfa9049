// Duties of a system: what the law asks, from which day, and what has been done about it.

import type { Certainty } from '@registry/classifier';
import type { EvidenceAdded } from './evidence';
import type { PersonRef, UnitRef } from './people/people';
import type { ProblemCode } from './problems';
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
  /** Evidence that comes with the change and serves the duty besides, at most 5. */
  adds?: EvidenceAdded[];
}

export interface SystemOfDuties {
  id: string;
  reference: string;
  name: string;
  stage: Stage;
  /** Version of the record, to be named with an answer. */
  version: number;
  unit: UnitRef;
  owner: PersonRef;
}

export interface DutyItem extends Duty {
  system: SystemOfDuties;
  /** Whether whoever asks may say how far it has got. */
  mayChange: boolean;
}

export const DUTY_TIMES = ['open', 'late', 'month', 'later', 'undated', 'done'] as const;
/**
 * Not done; of those past their last day, due until the end of this month, due after it or without a day, without a
 * day; met or not applicable.
 */
export type DutyTime = (typeof DUTY_TIMES)[number];

/** Nothing is counted further than this; one more says that there are more. */
export const DUTY_COUNT_MOST = 10_000;
/** The same for one day. */
export const DUTY_DAY_MOST = 1_000;

/** What is not done, by when; each counted up to 10,000, and 10,001 where there are more. */
export interface DutyCounts {
  late: number;
  month: number;
  later: number;
}

/** A system with duties that were asked for. The numbers are of all its duties. */
export interface DutySystem {
  system: SystemOfDuties;
  owed: number;
  done: number;
  late: number;
  /** The last day on which the first of those asked for is not late; null where it has none. @format date */
  firstOn: string | null;
}

/** A month in which duties are due. Counted up to 10,000 each, and 10,001 where there are more. */
export interface DutyMonth {
  /** Its first day; null for those without a day. @format date */
  from: string | null;
  open: number;
  late: number;
  done: number;
}

/** A day on which duties are due that are not done. */
export interface DayOfDuties {
  /** @format date */
  day: string;
  /** Counted up to 1,000, and 1,001 where there are more. */
  open: number;
  /** The first four. */
  items: DutyOfDay[];
}

export interface DutyOfDay {
  id: string;
  key: string;
  state: DutyState;
  system: { reference: string; name: string };
}

/** The same answer to the same duty of several systems. */
export interface AnswerDuties {
  /** Id of the duty in the rules. */
  key: string;
  /** Records in the versions that were read, at most 100. */
  systems: { id: string; version: number }[];
  state: DutyState;
  /** Why it does not apply; needed for the state `not_applicable`. */
  reason?: string;
  note?: string;
  adds?: EvidenceAdded[];
}

export interface AnsweredDuties {
  /** Ids of systems whose duty was answered. */
  answered: string[];
  /** Systems whose duty was left as it was, and why. */
  refused: { id: string; code: ProblemCode }[];
}

/** An address at which calendar programs read the days of one's duties. Nothing else can be read there. */
export interface CalendarAddress {
  id: string;
  createdAt: string;
  /** Known to the minute. */
  usedAt: string | null;
}

export interface CreateCalendar {
  /** Id of the address that the new one takes the place of; null where one knows of none. */
  replaces: string | null;
}

/** With the address itself, which is shown once. */
export interface NewCalendarAddress extends CalendarAddress {
  address: string;
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
