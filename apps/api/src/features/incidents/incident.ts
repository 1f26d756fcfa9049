// An incident and what may happen to it. Synchronous, and without a clock of its own.

import type { CloseIncident, IncidentKind, IncidentState, TriageIncident } from '@registry/contracts';
import { incidentDeadline } from '@registry/review';
import { institutionDay } from '../../platform/ground/institution-day';
import { Refusal } from '../../platform/problems/refusal';

export interface StoredIncident {
  readonly id: string;
  readonly reference: string;
  readonly system_id: string;
  readonly title: string;
  readonly description: string;
  readonly kinds: readonly IncidentKind[];
  readonly is_widespread: boolean;
  readonly occurred_on: string | null;
  readonly aware_at: Date;
  readonly state: IncidentState;
  readonly is_serious: boolean | null;
  /** Last day to tell the authority; null where there is nothing to tell, or it has been told. */
  readonly due_on: string | null;
  readonly reported_by: string;
  readonly reported_at: Date;
  readonly triaged_by: string | null;
  readonly triaged_at: Date | null;
  readonly triage_note: string | null;
  readonly closed_by: string | null;
  readonly closed_at: Date | null;
  readonly cause: string | null;
  readonly correction: string | null;
  readonly outcome: string | null;
  readonly version: number;
}

type Clocked = Pick<StoredIncident, 'aware_at' | 'kinds' | 'is_widespread' | 'is_serious'>;

/** Until it was triaged, an incident counts as serious: nobody shall be late because nobody has looked. */
export function dueOn(
  { aware_at: awareAt, kinds, is_widespread: isWidespread, is_serious: isSerious }: Clocked,
  isAuthorityTold: boolean,
): string | null {
  return isSerious === false || isAuthorityTold
    ? null
    : incidentDeadline(institutionDay(awareAt), kinds, isWidespread).dueOn;
}

/** Who says so, and when. */
interface Said {
  readonly by: string;
  readonly at: Date;
}

/** Says whether it is serious; may be said anew until it is closed. */
export function triaged(
  before: StoredIncident,
  { isSerious, kinds, isWidespread, note }: TriageIncident,
  { by, at }: Said,
  isAuthorityTold: boolean,
): StoredIncident {
  requireOpen(before);
  const said = { ...before, kinds, is_widespread: isWidespread, is_serious: isSerious };
  return {
    ...said,
    state: 'triaged',
    triaged_by: by,
    triaged_at: at,
    triage_note: note,
    due_on: dueOn(said, isAuthorityTold),
  };
}

/** Closes it with a report. A serious one only once the authority has been told (Art 73(1)). */
export function closed(
  before: StoredIncident,
  { cause, correction, outcome }: CloseIncident,
  { by, at }: Said,
  isAuthorityTold: boolean,
): StoredIncident {
  requireOpen(before);
  if (before.state !== 'triaged') throw new Refusal('incident.state', { state: before.state });
  if (before.is_serious === true && !isAuthorityTold) throw new Refusal('incident.authority-not-told');
  return { ...before, state: 'closed', closed_by: by, closed_at: at, cause, correction, outcome };
}

export function requireOpen({ state }: StoredIncident): void {
  if (state === 'closed') throw new Refusal('incident.state', { state });
}

/** What the audit log proves. */
export function incidentPart(incident: StoredIncident): Record<string, unknown> {
  const {
    aware_at: awareAt,
    reported_at: reportedAt,
    triaged_at: triagedAt,
    closed_at: closedAt,
    version: _,
    ...rest
  } = incident;
  return {
    ...rest,
    kinds: [...rest.kinds],
    aware_at: awareAt.toISOString(),
    reported_at: reportedAt.toISOString(),
    triaged_at: triagedAt?.toISOString() ?? null,
    closed_at: closedAt?.toISOString() ?? null,
  };
}
