// Which incidents are shown, as the address says it.
import type { IncidentState } from '@registry/contracts';
import { oneOf, textOf } from '../../search-params';

export const SHOWN = ['open', 'serious'] as const;

export interface IncidentsSearch {
  /** Those that are not closed, or of them those that were found to be serious; left out: all. */
  show?: (typeof SHOWN)[number] | undefined;
  cursor?: string | undefined;
}

export const readIncidentsSearch = (raw: Record<string, unknown>): IncidentsSearch => ({
  show: oneOf(SHOWN, raw['show']),
  cursor: textOf(raw['cursor']),
});

const OPEN: IncidentState[] = ['reported', 'triaged'];

/** The same as the list is asked for. */
export const askedOf = (show: IncidentsSearch['show']): { state?: IncidentState[]; serious?: 'true' } => ({
  ...(show === undefined ? {} : { state: OPEN }),
  ...(show === 'serious' ? { serious: 'true' } : {}),
});
