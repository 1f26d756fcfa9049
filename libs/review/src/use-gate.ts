// What may not be put into use, whoever asks. There is no way round it: answers are corrected, or a review is decided.

import type { ClassState, Headline, ReviewState, Stage } from '@registry/contracts';

/** Stages in which a system is used on real cases: in a pilot too. */
export const isUse = (stage: Stage): boolean => stage === 'pilot' || stage === 'in_use';

export interface Standing {
  /** What the answers come to; null while nothing is answered. */
  readonly class: ClassState | null;
  /** What was decided on these answers. */
  readonly decidedClass: Headline | null;
  readonly reviewState: ReviewState;
}

export type UseBar = 'system.use-prohibited' | 'system.use-open' | 'system.use-undecided';

/**
 * Why a system may not be moved to a pilot or into use, or null. Prohibited is what the answers or a decision say (Art
 * 5); open is what could still turn out to be so; a use that is or may be high-risk needs a decision that stands (Art
 * 6).
 */
export function barredFromUse({ class: assessed, decidedClass, reviewState }: Standing): UseBar | null {
  if (assessed === null) return 'system.use-open';
  if (assessed.headline === 'prohibited' || decidedClass === 'prohibited') return 'system.use-prohibited';
  if (assessed.upper === 'prohibited') return 'system.use-open';
  const mayBeHighRisk =
    assessed.headline === 'high_risk' || assessed.upper === 'high_risk' || decidedClass === 'high_risk';
  return mayBeHighRisk && reviewState !== 'decided' ? 'system.use-undecided' : null;
}
