// The filters of the actions as they stand in the address.
import { oneOf, textOf } from '../../search-params';

export interface ActionsSearch {
  sector?: string | undefined;
  kind?: 'flagship' | 'other' | undefined;
  /** `2027`, or `2027-2` for a quarter. */
  when?: string | undefined;
  /** Those that systems are linked to, or those without. */
  systems?: 'with' | 'without' | undefined;
  q?: string | undefined;
}

export function readActionsSearch(raw: Record<string, unknown>): ActionsSearch {
  const when = textOf(raw['when']);
  return {
    sector: textOf(raw['sector']),
    kind: oneOf(['flagship', 'other'] as const, raw['kind']),
    when: when !== undefined && /^\d{4}(-[1-4])?$/.test(when) ? when : undefined,
    systems: oneOf(['with', 'without'] as const, raw['systems']),
    q: textOf(raw['q']),
  };
}
