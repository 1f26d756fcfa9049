// What a list of systems comes to, group by group.

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
