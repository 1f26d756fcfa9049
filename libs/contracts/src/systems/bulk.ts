// One change of many systems: seen before it is made, then made whole or not at all.

import type { PersonRef } from '../people/people';
import type { ProblemCode } from '../problems';
import type { SystemMention } from './relations';
import type { Stage } from './systems';

/** At most this many systems at once. */
export const BULK_MOST = 500;

export interface BulkChange {
  /** Id of the new owner. */
  owner?: string;
  /** Code or id of the unit. */
  unit?: string;
  stage?: Stage;
  /** Needed with the stage `retired`. */
  retirementReason?: string;
  addTags?: string[];
  removeTags?: string[];
}

/** The filters of the list of systems, by their names. */
export type SystemFilterValues = Record<string, string | string[]>;

export interface PreviewBulkChange {
  /** Ids of chosen systems. */
  systems?: string[];
  /** Or all that these filters leave. */
  filters?: SystemFilterValues;
  change: BulkChange;
}

export interface BulkPreviewItem extends SystemMention {
  version: number;
  /** Fields that would change, each with its old and its new value; empty: nothing would. */
  changed: Record<string, { from: unknown; to: unknown }>;
  /** Why this system cannot be changed so; null: it can. */
  refusal: ProblemCode | null;
}

export interface BulkPreview {
  /** Of all that were chosen; more than 500 have to be narrowed. */
  total: number;
  items: BulkPreviewItem[];
  /** People whose ids the changes name. */
  named: PersonRef[];
}

export interface ApplyBulkChange {
  change: BulkChange;
  /** What was seen: each system with the version it had. */
  systems: { id: string; version: number }[];
  reason?: string;
}

export interface BulkResult {
  /** Stands in the entry of each system. */
  batch: string;
  changed: number;
}
