// How registered systems hang together, what each is made of, and what looks like what.

import type { PersonRef, UnitRef } from '../people/people';
import type { ClassState, Headline, ReviewState, Stage } from './systems';
import type { Hosting } from './vocabularies';

export const COMPONENT_KINDS = ['model', 'dataset', 'software'] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** At most this many components of one system. */
export const COMPONENTS_MOST = 50;

/** What a system is made of that is not itself a registered system. */
export interface Component {
  kind: ComponentKind;
  name: string;
  version: string | null;
  supplier: string | null;
  licence: string | null;
  /** A general-purpose AI model (Art 3(63)). Null: not known. */
  isGeneralPurpose: boolean | null;
  hosting: Hosting | null;
}

/** A component as somebody says it: what they do not know they may leave out. */
export interface StatedComponent {
  kind: ComponentKind;
  name: string;
  version?: string | null;
  supplier?: string | null;
  licence?: string | null;
  /** A general-purpose AI model (Art 3(63)). Null: not known. */
  isGeneralPurpose?: boolean | null;
  hosting?: Hosting | null;
}

export const RELATION_KINDS = ['part_of', 'uses', 'replaces', 'same_product', 'possible_duplicate'] as const;
/** What somebody may say a system is to another one. */
export type SaidRelation = (typeof RELATION_KINDS)[number];
/** `same_product` and `possible_duplicate` are the same either way round; `merged_into` comes from a merge alone. */
export type RelationKind = SaidRelation | 'merged_into';

export const RELATION_STATES = ['proposed', 'confirmed', 'rejected'] as const;
/** Only a possible duplicate is proposed, by the register itself or by a person, and then confirmed or rejected. */
export type RelationState = (typeof RELATION_STATES)[number];

export interface SystemMention {
  id: string;
  reference: string;
  name: string;
  unit: UnitRef;
  stage: Stage;
}

export interface SystemRelation {
  id: string;
  kind: RelationKind;
  /** `from`: this system is part of, uses, replaces the other; `to`: the other way round. */
  direction: 'from' | 'to';
  other: SystemMention;
  state: RelationState;
  reason: string | null;
  /** Null: the register itself. */
  proposedBy: PersonRef | null;
  proposedAt: string;
  settledBy: PersonRef | null;
  settledAt: string | null;
}

export interface AddRelation {
  /** Id or reference of the other system. */
  to: string;
  kind: SaidRelation;
  reason?: string;
}

/** Confirms or rejects a possible duplicate. */
export interface SettleRelation {
  state: 'confirmed' | 'rejected';
  /** Needed to reject. */
  reason?: string;
}

export const DUPLICATE_CHOICES = ['extends', 'separate'] as const;
/** A new use of the same product, or a system of its own that only looks alike. */
export type DuplicateChoice = (typeof DUPLICATE_CHOICES)[number];

/** What a person said, when registering, about a system that looks alike. */
export interface DuplicateAnswer {
  /** Id or reference of the system that looks alike. */
  to: string;
  choice: DuplicateChoice;
  /** Why it is a record of its own. */
  reason: string;
}

/** A registered system that may be the one somebody is about to register. */
export interface DuplicateCandidate extends SystemMention {
  summary: string;
  owner: PersonRef;
  supplier: string | null;
  /** From 0 to 1: how alike the names are. */
  likeness: number;
  /** The name is the same but for case, accents, punctuation or characters that cannot be seen. */
  isTwin: boolean;
}

/** Steps from a system to which its neighbours are looked at. */
export const NEIGHBOUR_STEPS_MOST = 3;

export interface Neighbour {
  system: SystemMention;
  class: ClassState | null;
  decidedClass: Headline | null;
  reviewState: ReviewState;
  /** From the system that was asked about; 0 for itself. */
  steps: number;
}

/** Ids of systems. */
export interface NeighbourRelation {
  from: string;
  to: string;
  kind: Exclude<RelationKind, 'possible_duplicate'>;
}

export interface Neighbourhood {
  /** By name. */
  systems: Neighbour[];
  relations: NeighbourRelation[];
  /** There are more than are shown. */
  isCut: boolean;
}
