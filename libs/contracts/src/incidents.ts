// Incidents: what went wrong with a system, by when the authority has to know, and what came of it (Art 3(49), 73).

import type { PersonRef } from './people/people';
import type { SystemMention } from './systems/relations';

export const INCIDENT_KINDS = [
  'death',
  'health',
  'infrastructure',
  'fundamental_rights',
  'property',
  'environment',
  'other',
] as const;
/**
 * The death of a person; serious harm to health; a serious and irreversible disruption of critical infrastructure; an
 * infringement of Union law that protects fundamental rights; serious harm to property; to the environment (Art 3(49));
 * something else.
 */
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const INCIDENT_STATES = ['reported', 'triaged', 'closed'] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

export interface ReportIncident {
  title: string;
  /** What happened, to whom, and what was done at once. */
  description: string;
  /** At least one. */
  kinds: IncidentKind[];
  /** A widespread infringement (Art 3(61)). */
  isWidespread?: boolean;
  occurredOn?: string;
  /** When somebody of the institution became aware, RFC 3339; now when left out. */
  awareAt?: string;
  /** Ids or references of further systems, at most 20. */
  alsoSystems?: string[];
}

export interface TriageIncident {
  /** Whether it is a serious incident (Art 3(49)). */
  isSerious: boolean;
  kinds: IncidentKind[];
  isWidespread: boolean;
  note: string;
}

export const INFORMED = ['authority', 'provider'] as const;
export type Informed = (typeof INFORMED)[number];

/**
 * Somebody was told: the market surveillance authority (for Union institutions the EDPS), or the provider (Art 26(5)).
 */
export interface InformOfIncident {
  whom: Informed;
  on: string;
  reference?: string;
}

export interface AddIncidentEvent {
  /** When it happened, RFC 3339; now when left out. */
  at?: string;
  text: string;
}

export interface CloseIncident {
  cause: string;
  /** What was corrected. */
  correction: string;
  outcome: string;
}

export interface IncidentEvent {
  id: string;
  at: string;
  text: string;
  by: PersonRef;
  addedAt: string;
}

export interface IncidentSummary {
  id: string;
  reference: string;
  title: string;
  kinds: IncidentKind[];
  isWidespread: boolean;
  state: IncidentState;
  /** Null until it was triaged. */
  isSerious: boolean | null;
  awareAt: string;
  /** Last day to tell the authority; null where it is not serious or has been told. */
  dueOn: string | null;
  isOverdue: boolean;
  system: SystemMention;
}

export interface Incident extends IncidentSummary {
  description: string;
  occurredOn: string | null;
  reportedBy: PersonRef;
  reportedAt: string;
  triage: { by: PersonRef; at: string; note: string } | null;
  /** Days given by Article 73 and the paragraph that gives them; as if it were serious until it was triaged. */
  clock: { days: number; provision: string; dueOn: string } | null;
  informed: { whom: Informed; on: string; reference: string | null }[];
  closing: { by: PersonRef; at: string; cause: string; correction: string; outcome: string } | null;
  /** Further systems that one may read. */
  alsoSystems: SystemMention[];
  events: IncidentEvent[];
  version: number;
}
