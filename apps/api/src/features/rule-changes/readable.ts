import type { RulesSummary } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { Refusal } from '../../platform/problems/refusal';

/** What a draft would do is for those who decide on it; what rules did that were released, for everybody. */
export function requireReadable({ ability }: Actor, { state }: Pick<RulesSummary, 'state'>): void {
  if (state !== 'released' && !ability.can('release', 'Rules')) throw new Refusal('access.denied');
}
