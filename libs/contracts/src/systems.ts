// The record of an AI system, as far as it is registered in the first walk.

import type { PersonRef, UnitRef } from './people';

export const STAGES = ['idea', 'development', 'pilot', 'in_use', 'suspended', 'retired'] as const;
export type Stage = (typeof STAGES)[number];

export const ORIGINS = ['in_house', 'contracted', 'purchased', 'other_institution', 'open_source'] as const;
export type Origin = (typeof ORIGINS)[number];

export const HEADLINES = [
  'not_ai_system', 'out_of_scope', 'minimal', 'transparency', 'high_risk', 'prohibited',
] as const;
/** Headline classes in ascending order. */
export type Headline = (typeof HEADLINES)[number];
export type HeadlineOrOpen = Headline | 'undetermined';

export const REVIEW_STATES = ['not_requested', 'submitted', 'decided', 'due_again'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What a person types to register a system. */
export interface RegisterSystem {
  /** @minLength 1 @maxLength 200 */
  name: string;
  /** Plain words. @minLength 1 @maxLength 500 */
  summary: string;
  /** Code or id of the organisation unit. @minLength 1 @maxLength 64 */
  unit: string;
  /** The use for which the system is intended (Art 3(12)). @minLength 1 @maxLength 4000 */
  intendedPurpose: string;
  stage: Stage;
  origin: Origin;
}

/** A partial change; a field left out stays. */
export type ChangeSystem = Partial<RegisterSystem>;

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
  registeredAt: string;
}

/** The class so far: `headline` is `undetermined` while bounds differ and none is provisional. */
export interface ClassState {
  headline: HeadlineOrOpen;
  definite: boolean;
  lower: Headline;
  upper: Headline;
}

/** One line of the register. */
export interface SystemSummary {
  id: string;
  reference: string;
  name: string;
  unit: UnitRef;
  stage: Stage;
  owner: PersonRef;
  /** Null until the first answers are recorded. */
  class: ClassState | null;
  /** The class an officer decided, if the decision still stands. */
  decidedClass: Headline | null;
  reviewState: ReviewState;
  changedAt: string;
}

export interface SystemDetail extends SystemRecord {
  /** Counts every change to the system, its answers, review and links; the ETag. */
  version: number;
  changedAt: string;
  class: ClassState | null;
  decidedClass: Headline | null;
  reviewState: ReviewState;
}
