// What a list of the register comes to: how many systems each further value would leave, and how many are in each
// group.

import type { PersonRef } from '../people/people';
import type { HeadlineOrOpen } from './systems';

/** What a list of systems can be grouped by. */
export const GROUPINGS = ['unit', 'class', 'stage', 'owner', 'action'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The group of systems that have no class yet, or no action of the strategy. */
export const NO_GROUP = 'none';

/** How many systems of some stand in one class: the decided one, else the one that the answers give. */
export interface ClassCount {
  /** `none` until the first answers are recorded. */
  class: HeadlineOrOpen | 'none';
  count: number;
}

/** Systems that have something in common. */
export interface SystemGroup {
  /** Code of the unit or action, id of the owner, key of class or stage, or `none`. */
  value: string;
  /** Of the owner; null of all others. */
  person: PersonRef | null;
  count: number;
  /** Those that there are. */
  classes: ClassCount[];
}

/** At most this many groups are told of. */
export const GROUPS_MOST = 200;

/** What the filters leave, group by group; a system with several actions stands in several groups. */
export interface SystemGroups {
  /** Systems, each counted once. */
  total: number;
  /** Of all of them. */
  classes: ClassCount[];
  /** Classes and stages in their order, units and actions by code, owners by name; empty where none were asked for. */
  groups: SystemGroup[];
  /** How many groups there are beyond those. */
  more: number;
}

export const FACETS = [
  'unit',
  'stage',
  'class',
  'reviewState',
  'origin',
  'supplier',
  'gpai',
  'personalData',
  'action',
  'tag',
  'visibility',
  'duties',
  'keeper',
] as const;
/** A duty is past its day, or would change and waits to be accepted. */
export const DUTY_ALERTS = ['overdue', 'to_accept'] as const;
export type DutyAlert = (typeof DUTY_ALERTS)[number];

/** The owner has left: others still keep the record, or nobody does. */
export const KEEPERS = ['others', 'nobody'] as const;
export type Keeper = (typeof KEEPERS)[number];

export type Facet = (typeof FACETS)[number];

/** One value by which the list can be narrowed, and how many systems it would leave. */
export interface FacetValue {
  value: string;
  count: number;
}

/**
 * How many systems the filters leave, and how many each further value would. A facet that is filtered by counts as if
 * it were not.
 */
export interface SystemFacets {
  total: number;
  /** For each facet its values, most frequent first, at most 50. Units count with all below them, by code. */
  facets: { [Name in Facet]: FacetValue[] };
}
