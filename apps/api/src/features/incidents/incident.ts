// An incident and what may happen to it. Synchronous, and without a clock of its own.

import type { CloseIncident, IncidentKind, IncidentState, TriageIncident } from '@registry/contracts';
import { incidentDeadline } from '@registry/review';
import { entityOf } from '../../platform/database/entity-of';
import { institutionDay } from '../../platform/ground/institution-day';
import { Refusal } from '../../platform/problems/refusal';
import { instant, instantOrNull, type Told } from '../../platform/recording/proven-part';

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

export const IncidentEntity = entityOf<'incident', StoredIncident>('incident', {});

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
export function incidentPart(incident: Told<Omit<StoredIncident, 'version'>>): Record<string, unknown> {
  return {
    id: incident.id,
    reference: incident.reference,
    system_id: incident.system_id,
    title: incident.title,
    description: incident.description,
    kinds: [...incident.kinds],
    is_widespread: incident.is_widespread,
    occurred_on: incident.occurred_on,
    aware_at: instant(incident.aware_at),
    state: incident.state,
    is_serious: incident.is_serious,
    due_on: incident.due_on,
    reported_by: incident.reported_by,
    reported_at: instant(incident.reported_at),
    triaged_by: incident.triaged_by,
    triaged_at: instantOrNull(incident.triaged_at),
    triage_note: incident.triage_note,
    closed_by: incident.closed_by,
    closed_at: instantOrNull(incident.closed_at),
    cause: incident.cause,
    correction: incident.correction,
    outcome: incident.outcome,
  };
}
