// The register's filters as they stand in the address.
import { HEADLINES, REVIEW_STATES, STAGES, type Headline, type ReviewState, type Stage } from '@registry/contracts';
import type { SystemSort } from '../../api/systems';
import { oneOf, someOf, textOf } from '../../search-params';

export const CLASSES = [...HEADLINES, 'undetermined'] as const;
export const SORTS = ['name', '-name', 'reference', '-reference', 'changedAt', '-changedAt'] as const satisfies readonly SystemSort[];

export interface RegisterSearch {
  q?: string | undefined;
  class?: (Headline | 'undetermined')[] | undefined;
  stage?: Stage[] | undefined;
  reviewState?: ReviewState[] | undefined;
  owner?: 'me' | undefined;
  sort?: SystemSort | undefined;
  cursor?: string | undefined;
}

export function readRegisterSearch(raw: Record<string, unknown>): RegisterSearch {
  return {
    q: textOf(raw['q']),
    class: someOf(CLASSES, raw['class']),
    stage: someOf(STAGES, raw['stage']),
    reviewState: someOf(REVIEW_STATES, raw['reviewState']),
    owner: oneOf(['me'] as const, raw['owner']),
    sort: oneOf(SORTS, raw['sort']),
    cursor: textOf(raw['cursor']),
  };
}
