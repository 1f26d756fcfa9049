// The link of a system to a strategy action, as kept and proven.

import type { LinkKind } from '@registry/contracts';
import { instant, type Told } from '../../platform/recording/proven-part';

export interface StoredLink {
  readonly id: string;
  readonly action_code: string;
  readonly kind: LinkKind;
  readonly rationale: string;
  readonly proposed_by: string | null;
  readonly proposed_at: Date;
}

/** Name of the part of a system that proves one link. */
export const linkPartName = (id: string): string => `link:${id}`;

export function linkPart(link: Told<StoredLink>): Record<string, unknown> {
  return {
    action: link.action_code,
    kind: link.kind,
    rationale: link.rationale,
    proposedBy: link.proposed_by,
    proposedAt: instant(link.proposed_at),
  };
}
