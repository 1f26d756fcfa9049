// Review: submission, queue, decision.

import type { PersonRef, UnitRef } from './people/people';
import type { ClassState, DueReason, Headline, ReviewState, Visibility } from './systems/systems';

export const JUSTIFICATION_MIN = 50;

export interface SubmitForReview {
  /** What the officer should know. */
  message?: string;
}

export const DECISION_KINDS = ['confirm', 'override'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A decision is bound to the digest of the assessment the officer read. */
export interface DecideReview {
  kind: DecisionKind;
  assessmentDigest: string;
  /** The class decided. Needed to override; to confirm, leave it out or repeat the assessed class. */
  class?: Headline;
  /** At least 50 characters to override. */
  justification?: string;
  /** Provision relied on. */
  legalBasis?: string;
  /** Ids of the evidence relied on, at most 50. */
  evidence?: string[];
}

export interface Decision {
  id: string;
  number: number;
  kind: DecisionKind;
  assessmentId: string;
  assessmentDigest: string;
  /** What the assessment said. */
  assessed: ClassState;
  class: Headline;
  /** It gives less than the assessment or an earlier override said, and needs a second officer. */
  lowers: boolean;
  justification: string | null;
  legalBasis: string | null;
  decidedBy: PersonRef;
  decidedAt: string;
  /** Last day on which it stands. */
  validUntil: string | null;
  /** Ids of the evidence relied on. */
  evidence: string[];
  /** What the second officer said; null where none was needed, or none has answered. */
  consent: Consent | null;
}

export const VERDICTS = ['consent', 'refuse'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Consent {
  verdict: Verdict;
  reason: string | null;
  by: PersonRef;
  at: string;
}

/** What a second officer says to a decision that lowers the class. */
export interface ConsentToDecision {
  /** Id of the decision that was read. */
  decision: string;
  verdict: Verdict;
  /** Needed to refuse. */
  reason?: string;
}

export interface AskedQuestion {
  question: string;
  /** Key of the fact that it is about. */
  factKey?: string;
}

/** Sends a case back to its owner, with at least one question and at most 20. */
export interface ReturnReview {
  questions: AskedQuestion[];
}

export interface GivenAnswer {
  /** Id of the question. */
  question: string;
  answer: string;
}

/** Answers every open question of a returned case, which goes back to the officer. */
export interface AnswerQuestions {
  answers: GivenAnswer[];
}

export interface ReviewQuestion {
  id: string;
  number: number;
  question: string;
  factKey: string | null;
  askedBy: PersonRef;
  askedAt: string;
  answer: string | null;
  answeredBy: PersonRef | null;
  answeredAt: string | null;
}

export interface AssignReview {
  /** Id of an officer who may decide on the case. */
  officer: string;
}

/** Days by which a case is to be taken and decided, in working days of the institution. */
export interface ReviewDeadlines {
  takeBy: string | null;
  decideBy: string | null;
  /** What counts now; null while nothing is asked of an officer. */
  dueOn: string | null;
  isOverdue: boolean;
  /** Working days until then, today left out; below zero once it has passed. */
  workingDaysLeft: number | null;
}

/** The review of one system; this whole part is proven by the audit log. */
export interface ReviewRecord {
  systemId: string;
  state: ReviewState;
  /** Empty unless it has fallen due again. */
  dueBecause: DueReason[];
  submittedBy: PersonRef | null;
  submittedAt: string | null;
  message: string | null;
  officer: PersonRef | null;
  takenAt: string | null;
  /** Who stands in for the officer today. */
  standIn: PersonRef | null;
  clocks: ReviewDeadlines;
  /** Of all rounds, newest last, at most 100. */
  questions: ReviewQuestion[];
  decision: Decision | null;
  /** A decision that waits for a second officer. */
  proposal: Decision | null;
  /** The decision before, which stood until the case was opened anew. */
  former: Decision | null;
}

export const QUEUES = ['mine', 'free', 'open', 'consent', 'returned', 'due_again'] as const;
/**
 * Mine (and of those for whom I stand in), not taken by anybody, all that is open, waiting for a second officer, with
 * the owner, fallen due again.
 */
export type Queue = (typeof QUEUES)[number];

export interface QueueItem {
  systemId: string;
  reference: string;
  name: string;
  unit: UnitRef;
  class: ClassState;
  state: ReviewState;
  dueBecause: DueReason[];
  submittedBy: PersonRef;
  submittedAt: string;
  officer: PersonRef | null;
  dueOn: string | null;
  isOverdue: boolean;
  /** Working days until then, today left out; below zero once it has passed. */
  workingDaysLeft: number | null;
  visibility: Visibility;
  /** Why this person may not decide here, or null. */
  barredBecause: 'review.author-may-not-decide' | 'review.owner-may-not-decide' | 'review.editor-may-not-decide' | null;
}

/** Of open cases, how many working days are left: none, up to so many, or more. */
export const QUEUE_AGES = ['late', 'upTo2', 'upTo5', 'upTo10', 'more'] as const;
export type QueueAge = (typeof QUEUE_AGES)[number];

/** How many cases each queue holds, and how many of all open ones are overdue. */
export interface QueueCounts {
  queues: { [Name in Queue]: number };
  overdue: number;
  ages: { [Age in QueueAge]: number };
}

/** What one officer has to do. */
export interface OfficerLoad {
  person: PersonRef;
  /** Assigned or taken, and not decided. */
  open: number;
  overdue: number;
  decidedLast30Days: number;
  /** Away today, and who stands in. */
  absence: Absence | null;
}

export interface Absence {
  id: string;
  person: PersonRef;
  standIn: PersonRef;
  from: string;
  until: string;
}

/** Days on which somebody is away, and the officer who stands in. */
export interface EnterAbsence {
  from: string;
  until: string;
  /** Id of an officer. */
  standIn: string;
}

/** How reviews are run. */
export interface ReviewPolicy {
  /** Working days in which a case is taken. */
  takeDays: number;
  /**
   * Working days in which it is decided, from the submission; not less than those to take it.
   */
  decideDays: number;
  /** Months for which a decision stands. */
  validMonths: number;
  /** The same for high-risk systems; not more. */
  validMonthsHighRisk: number;
  /** Whether submitted cases are assigned in turn. */
  rotates: boolean;
  /**
   * Working days after the registration of a system in which none of its duties is late. As it was when left out.
   */
  dutyGraceDays?: number;
}

export const FREE_DAY_KINDS = ['public', 'institution'] as const;
export type FreeDayKind = (typeof FREE_DAY_KINDS)[number];

/** What is said of a free day; which day it is, the address says. */
export interface KeepFreeDay {
  /** A public holiday, or a day on which the institution alone is closed. */
  kind: FreeDayKind;
  nameEn: string;
  nameFr: string;
  nameDe: string;
}

/** A day on which the institution does not work, besides weekends. */
export interface FreeDay extends KeepFreeDay {
  day: string;
}
