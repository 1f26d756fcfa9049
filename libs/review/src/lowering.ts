// Raising a class takes one officer, lowering it takes two.

import { HEADLINES, type ClassState, type DecisionKind, type Headline } from '@registry/contracts';

export const rankOf = (headline: Headline): number => HEADLINES.indexOf(headline);

/**
 * Whether a decision waits for a second officer: it gives less than the assessment says, or than an earlier override
 * gave. While the class is open, the assessment says its upper bound: what may still be the case is not decided away by
 * one person.
 */
export function needsConsent(
  decided: Headline,
  assessed: ClassState,
  former: { kind: DecisionKind; class: Headline } | null,
): boolean {
  const said = rankOf(assessed.headline === 'undetermined' ? assessed.upper : assessed.headline);
  const raised = former?.kind === 'override' ? rankOf(former.class) : -1;
  return rankOf(decided) < Math.max(said, raised);
}
