// Whether a decision on this assessment waits for a second officer.
import type { Assessment, ClassState, Decision, DecisionKind, Headline } from '@registry/contracts';
import { needsConsent } from '@registry/review';

export interface Decided {
  readonly kind: DecisionKind;
  readonly class: Headline;
  readonly lowers: boolean;
}

export const lowersClass = (named: Headline, { result }: Assessment, former: Decision | null): boolean =>
  needsConsent(named, result as Assessment['result'] & ClassState, former);
