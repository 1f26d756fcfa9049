// How long there is to tell the market surveillance authority of a serious incident (Article 73).

import type { IncidentKind } from '@registry/contracts';
import { addDays } from '@registry/assessment';

export interface IncidentDeadline {
  readonly days: 2 | 10 | 15;
  readonly provision: '73(2)' | '73(3)' | '73(4)';
  /** The last day, `YYYY-MM-DD`. */
  readonly dueOn: string;
}

/**
 * Days from the day on which the provider or, where it applies, the deployer became aware, that day not counted. Two
 * for a widespread infringement or a serious and irreversible disruption of critical infrastructure (73(3), 3(49)(b)),
 * ten for the death of a person (73(4)), fifteen otherwise (73(2)). They are the latest days: the report is made at
 * once when the link to the system is established or likely. Weekends and holidays do not lengthen them: a cautious
 * reading.
 */
export function incidentDeadline(
  awareOn: string,
  kinds: readonly IncidentKind[],
  isWidespread: boolean,
): IncidentDeadline {
  if (isWidespread || kinds.includes('infrastructure'))
    return { days: 2, provision: '73(3)', dueOn: addDays(awareOn, 2) };
  if (kinds.includes('death')) return { days: 10, provision: '73(4)', dueOn: addDays(awareOn, 10) };
  return { days: 15, provision: '73(2)', dueOn: addDays(awareOn, 15) };
}
