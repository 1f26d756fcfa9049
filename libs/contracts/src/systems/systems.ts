// The record of an AI system: what is needed to register it, and the shapes in which it is read and changed.

import type { PersonRef, UnitRef } from '../people/people';
import type { TakenFrom } from './proposals';
import type { DetailKey, SystemDetails } from './record';
import type { Component, DuplicateAnswer, StatedComponent } from './relations';

export const STAGES = ['idea', 'development', 'pilot', 'in_use', 'suspended', 'retired'] as const;
export type Stage = (typeof STAGES)[number];

export const ORIGINS = ['in_house', 'contracted', 'purchased', 'other_institution', 'open_source'] as const;
export type Origin = (typeof ORIGINS)[number];

export const HEADLINES = [
  'not_ai_system',
  'out_of_scope',
  'minimal',
  'transparency',
  'high_risk',
  'prohibited',
] as const;
/** Headline classes in ascending order. */
export type Headline = (typeof HEADLINES)[number];
export type HeadlineOrOpen = Headline | 'undetermined';

export const REVIEW_STATES = [
  'not_requested',
  'submitted',
  'in_review',
  'returned',
  'awaiting_consent',
  'decided',
  'due_again',
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const DUE_REASONS = ['answers', 'rules', 'validity', 'stage', 'incident'] as const;
/** Why a decision no longer stands. */
export type DueReason = (typeof DUE_REASONS)[number];

export const VISIBILITIES = ['institution', 'unit', 'restricted'] as const;
/**
 * Who may read a record, from most to fewest: everybody with a role; the unit and those below it; or those alone who
 * keep, review or audit it.
 */
export type Visibility = (typeof VISIBILITIES)[number];

/** What a person types to register a system. */
export interface RegisterSystem {
  name: string;
  /** Plain words. */
  summary: string;
  /** Code or id of the organisation unit. */
  unit: string;
  /** The use for which the system is intended (Art 3(12)). */
  intendedPurpose: string;
  stage: Stage;
  origin: Origin;
  /** What else is known already. */
  details?: Partial<SystemDetails>;
  /** Who may read the record; everybody in the institution when left out. */
  visibility?: Visibility;
  /** Why it is restricted; needed with the visibility `restricted`. */
  restrictionReason?: string;
  /** Why it is retired; needed with the stage `retired`, when registering too. */
  retirementReason?: string;
  /** What it is made of; all of it, at most 50. */
  components?: StatedComponent[];
  /** What was said about systems that look alike, at most 20; only when registering. */
  likenesses?: DuplicateAnswer[];
  /** The file from which some of it was taken over; told in the history. */
  takenFrom?: TakenFrom;
}

/** A partial change: a field left out stays; null or an empty list empties a field that may be empty. */
export interface ChangeSystem extends Partial<Omit<RegisterSystem, 'likenesses'>> {
  /** Ids of the people who help to keep the record; all of them, at most 20. */
  editors?: string[];
  /** Fields that are not published, each with the reason; all of them. */
  withheld?: Withheld;
  /** Why the record is changed; kept in its history. */
  reason?: string;
}

/** Fields that are not published, each with the reason (at most 500 characters). */
export type Withheld = { [Field in WithholdableField]?: string };

/** Everything but the name and the reference, without which there is nothing to publish. */
export const WITHHOLDABLE = ['summary', 'unit', 'intendedPurpose', 'stage', 'origin', 'components'] as const;
export type WithholdableField = (typeof WITHHOLDABLE)[number] | DetailKey;

/** Hands a record over to a new owner. */
export interface HandOver {
  /** Id of the person who will own it. */
  to: string;
  reason?: string;
}

/** What the register holds of a system itself; this whole part is proven by the audit log. */
export interface SystemRecord {
  id: string;
  /** `AIS-<year>-<number>`, never reused. */
  reference: string;
  name: string;
  summary: string;
  unit: UnitRef;
  intendedPurpose: string;
  stage: Stage;
  origin: Origin;
  owner: PersonRef;
  /** Who helps to keep the record, by name. */
  editors: PersonRef[];
  visibility: Visibility;
  restrictionReason: string | null;
  withheld: Withheld;
  components: Component[];
  details: SystemDetails;
  /** @format date */
  retiredOn: string | null;
  retirementReason: string | null;
  registeredAt: string;
}

/** The class so far: `headline` is `undetermined` while bounds differ and none is provisional. */
export interface ClassState {
  headline: HeadlineOrOpen;
  definite: boolean;
  lower: Headline;
  upper: Headline;
}

/**
 * What to expect of a class that is open: the one that follows if what is open is answered as it ordinarily is. Never a
 * class: nothing keeps it, and nothing is decided by it.
 */
export interface ClassPresumption {
  class: Headline;
  /** How many unanswered questions it rests on. */
  open: number;
}

/** One line of the register. */
export interface SystemSummary {
  id: string;
  reference: string;
  name: string;
  unit: UnitRef;
  stage: Stage;
  owner: PersonRef;
  visibility: Visibility;
  /** Null until the first answers are recorded. */
  class: ClassState | null;
  /** Left out where the class is certain or decided, or where nothing can be presumed. */
  presumption?: ClassPresumption;
  /** The class an officer decided, if the decision still stands. */
  decidedClass: Headline | null;
  reviewState: ReviewState;
  /** Why the review has fallen due again; empty otherwise. */
  dueBecause: DueReason[];
  changedAt: string;
}

/** A piece of text; `isHit` where it is what somebody looked for. */
export interface TextPiece {
  text: string;
  isHit: boolean;
}

/** A line of the register as a list shows it. */
export interface FoundSystem extends SystemSummary {
  /** Where the words stand, with a few words around; only when looked for by text. */
  excerpt?: TextPiece[];
  /** By key what each column that was asked for holds; of a restricted record those are left out that people typed. */
  cells?: Record<string, unknown>;
}

export interface SystemDetail extends SystemRecord {
  /** Counts every change to the system, its answers, review and links; the ETag. */
  version: number;
  changedAt: string;
  /** The unit and all above it, from the top; what rights on units depend on. */
  unitPath: string[];
  class: ClassState | null;
  /** Left out where the class is certain or decided, or where nothing can be presumed. */
  presumption?: ClassPresumption;
  decidedClass: Headline | null;
  reviewState: ReviewState;
  /** Why the review has fallen due again; empty otherwise. */
  dueBecause: DueReason[];
  progress: RecordProgress;
}

/** How far a record is on its way, and what waits for somebody. */
export interface RecordProgress {
  /** Of the duties that hold: how many are done or do not apply, how many there are, and how many are late. */
  duties: { done: number; of: number; late: number };
  /** With the database of the Union (Article 71): whether it is registered, or has to be; null for neither. */
  registration: 'owed' | 'registered' | null;
  /** Questions of officers without an answer. */
  questions: number;
  /** Threads of comments that are not closed. */
  threads: number;
  /** Incidents that are not closed. */
  incidents: number;
}

/** One accepted change of a record. */
export interface RevisionSummary {
  /** Counts from 1 in the order of the changes. */
  number: number;
  at: string;
  /** Null for the product itself. */
  by: PersonRef | null;
  /** What was done, e.g. `system.change`. */
  intent: string;
  /** Why, as whoever changed it said. */
  reason: string | null;
  /** Names of the fields changed; empty for the first. */
  changed: string[];
}

/** A revision with the whole record as it stood then. Names of units and people are those of today. */
export interface Revision extends RevisionSummary {
  record: SystemRecord;
}

/** A record as it stood at the end of a day in Brussels. */
export interface SystemAsOf {
  /** @format date */
  asOf: string;
  record: SystemRecord;
  class: ClassState | null;
  decidedClass: Headline | null;
  reviewState: ReviewState;
  /** Who decided last until that day. */
  decidedBy: PersonRef | null;
}
