// What the register comes to in numbers, today and on days that have been, and what moved in between.

import type { ClassCount } from '../systems/counts';

/** How many there are. */
export interface Counted {
  /** Those that the reader may see: a list of them has as many. */
  count: number;
  /** More that are closed to the reader, and told as a number alone. */
  hidden: number;
}

export interface CountedClass extends Counted {
  class: ClassCount['class'];
}

/** The register now. */
export interface RegisterFigures {
  /** By the class that counts: the decided one, else the one that the answers give. */
  systems: CountedClass[];
  /** Of them those in pilot or in use on which no decision stands. */
  undecided: CountedClass[];
  /** Duties past the last day on which they were not late. */
  lateDuties: Counted;
  /** Found to be serious, and not closed. */
  seriousIncidents: Counted;
  /** Actions of the strategy that systems are linked to. */
  actions: Counted & { of: number };
}

/** The same at the end of a day that has been; everything is counted. */
export interface DayFigures {
  systems: ClassCount[];
  undecided: ClassCount[];
  lateDuties: number;
  seriousIncidents: number;
  actions: number;
}

export interface PastFigures {
  /** Ends of the last twelve months and the day that was asked for, in their order; null: not counted yet. */
  days: { day: string; figures: DayFigures | null }[];
}

/** How many systems that the reader may see serve the actions of a sector of the strategy, each counted once. */
export interface SectorSystems {
  sector: { code: string; titleEn: string; titleFr: string };
  /** Codes of its actions. */
  actions: string[];
  total: number;
  /** By the class that counts; those that there are. */
  classes: ClassCount[];
}

export const MOVEMENTS = [
  'prohibited',
  'serious',
  'high_risk',
  'undecided',
  'lowered',
  'late',
  'rules',
  'closed',
  'registered',
  'retired',
  'actions',
] as const;
export type MovementKind = (typeof MOVEMENTS)[number];

/** Named of one movement. */
export const MOVEMENT_NAMES_MOST = 5;

/** Something that a movement is about. */
export interface Moved {
  kind: 'system' | 'incident' | 'action' | 'rules';
  /** Its reference, code or id. */
  reference: string;
  /** Empty for rules. */
  name: string;
  /** In French, where it is kept in both languages. */
  nameFr: string | null;
}

/** What moved since a day, the weightiest first; what did not move is left out. */
export interface Movement extends Counted {
  kind: MovementKind;
  /** At most five, the newest first. */
  things: Moved[];
}
