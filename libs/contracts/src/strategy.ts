// The Apply AI Strategy: actions (annex 3), dialogues (annex 1), initiatives (annex 2), and links to systems.

import type { PersonRef } from './people/people';
import type { ClassState } from './systems/systems';

export const ACTION_KINDS = ['flagship', 'other'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export interface StrategyAction {
  /** Our stable code, e.g. `HEALTH-F1`; not official. */
  code: string;
  /** Position in annex 3, from 1. */
  seq: number;
  section: { code: string; titleEn: string; titleFr: string };
  sector: { code: string; titleEn: string; titleFr: string };
  kind: ActionKind;
  /** Our short titles, not official. */
  titleEn: string;
  titleFr: string;
  /** Official text, French. */
  textFr: string;
  /** Our translation, not official. */
  textEn: string;
  target: {
    kind: 'by' | 'from';
    rawFr: string;
    labelEn: string;
    labelFr: string;
    year: number;
    quarter: number | null;
    from: string;
    /** Null for every `from` action: it is never overdue. */
    due: string | null;
  };
  notes: { code: string; textEn: string }[];
  source: string;
}

export interface StrategyActionSummary {
  code: string;
  seq: number;
  sector: { code: string; titleEn: string; titleFr: string };
  kind: ActionKind;
  titleEn: string;
  titleFr: string;
  target: StrategyAction['target'];
  /** Linked systems that the reader may see. */
  systems: number;
}

export interface StrategyActionDetail extends StrategyAction {
  links: SystemLink[];
  dialogues: Dialogue[];
}

export interface Dialogue {
  code: string;
  seq: number;
  category: { code: string; titleEn: string; titleFr: string };
  sectors: string[];
  sectorLabelEn: string;
  sectorLabelFr: string;
  date: string;
  audienceEn: string;
  audienceFr: string;
  participantsApprox: number;
}

export interface Initiative {
  code: string;
  /** Code of the area it belongs to; null for the framework, areas and tools themselves. */
  parent: string | null;
  kind: 'framework' | 'area' | 'item' | 'tool';
  seq: number;
  titleEn: string;
  titleFr: string;
  descriptionEn: string;
  sourcePhraseFr: string;
  source: string;
}

export const LINK_KINDS = ['delivers', 'supports', 'uses_result_of', 'is_evidence_for'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface LinkAction {
  /** Code of the strategy action. */
  action: string;
  kind: LinkKind;
  /** Why this system belongs to that action. */
  rationale: string;
}

/** A link seen from both sides. */
export interface SystemLink {
  id: string;
  system: { id: string; reference: string; name: string; class: ClassState | null };
  action: { code: string; titleEn: string; titleFr: string };
  kind: LinkKind;
  rationale: string;
  proposedBy: PersonRef;
  proposedAt: string;
}
