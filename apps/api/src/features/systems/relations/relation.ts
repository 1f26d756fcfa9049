// What a system is to another one, as kept and proven.

import type { RelationKind, RelationState } from '@registry/contracts';
import { entityOf } from '../../../platform/database/entity-of';
import { instant, instantOrNull, type Told } from '../../../platform/recording/proven-part';

export interface StoredRelation {
  readonly id: string;
  readonly system_id: string;
  readonly kind: RelationKind;
  readonly other_id: string;
  readonly state: RelationState;
  readonly reason: string | null;
  readonly proposed_by: string | null;
  readonly proposed_at: Date;
  readonly settled_by: string | null;
  readonly settled_at: Date | null;
}

export const RelationEntity = entityOf<'system_relation', StoredRelation>('system_relation', {});

/** Name of the part of a system that proves one relation. */
export const relationPartName = (id: string): string => `relation:${id}`;

export function relationPart(relation: Told<StoredRelation>): Record<string, unknown> {
  return {
    kind: relation.kind,
    other: relation.other_id,
    state: relation.state,
    reason: relation.reason,
    proposedBy: relation.proposed_by,
    proposedAt: instant(relation.proposed_at),
    settledBy: relation.settled_by,
    settledAt: instantOrNull(relation.settled_at),
  };
}
