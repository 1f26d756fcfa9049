// Ways of looking at the register that people keep, share and follow.

import type { PersonRef } from '../people/people';
import type { SystemFilterValues } from './bulk';

/** At most this many views of one person, and so many followed. */
export const VIEWS_MOST = 50;
export const FOLLOWED_MOST = 20;

/** How high the rows of a table are. */
export const DENSITIES = ['compact', 'spacious'] as const;
export type Density = (typeof DENSITIES)[number];

/** A name for filters, an order, and how a table of them looks; what it shows depends on who looks. */
export interface SavedView {
  id: string;
  name: string;
  owner: PersonRef;
  isMine: boolean;
  /** Everybody who reads the register may use it. */
  isShared: boolean;
  /** As the list of systems takes them, with `sort`, `thenBy`, `columns`, `groupBy` and `density`. */
  filters: SystemFilterValues;
  isFollowed: boolean;
  /** The ETag of the view. */
  version: number;
}

export interface SaveView {
  name: string;
  filters: SystemFilterValues;
  isShared?: boolean;
}

export type ChangeView = Partial<SaveView>;

/** A view that I follow, and how much there is new for me. */
export interface FollowedView {
  view: SavedView;
  /** When I looked last. */
  seenAt: string;
  /** Systems in it that were registered or changed since; 1000 stands for that and more. */
  changed: number;
}
