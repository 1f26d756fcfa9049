// Registration of a system in the EU database (Arts 49 and 60, Annexes VIII and IX): what is to be handed in, and what
// was.

import type { PersonRef } from '../people/people';

export const REGISTRATION_SECTIONS = ['A', 'B', 'C', 'IX'] as const;
/**
 * Of Annex VIII: provider of a high-risk system; provider that relies on Article 6(3); public deployer. Annex IX: test
 * in real-world conditions.
 */
export type RegistrationSection = (typeof REGISTRATION_SECTIONS)[number];

export const REGISTRATION_CHANNELS = ['public', 'authorities', 'non_public', 'national'] as const;
/**
 * The public part of the EU database; what market surveillance authorities and the Commission alone see of it (tests,
 * 71(4)); its secure non-public part (49(4)); at national level (49(5)).
 */
export type RegistrationChannel = (typeof REGISTRATION_CHANNELS)[number];

export const POINT_STATES = ['there', 'gap', 'warning', 'not_needed', 'held_back'] as const;
/**
 * Filled; missing; missing where the text leaves open whether it is asked for; not asked for here; not handed in to the
 * non-public section (49(4)).
 */
export type PointState = (typeof POINT_STATES)[number];

export const POINT_NEEDS = ['always', 'where_applicable', 'optional'] as const;
export type PointNeed = (typeof POINT_NEEDS)[number];

/** One value that a point is made of. */
export interface PointPart {
  /**
   * Where it stands: a field of the record (`providerName`), of a document (`fria.summary`), or `name`,
   * `intendedPurpose`, `components`, `conditions`, `institution`, `unit`.
   */
  field: string;
  /** As it is kept: values of a list by their keys. Null: nothing is known. */
  value: string | string[] | null;
}

/** A point of Annex VIII or IX with what was, or would be, handed in under it. */
export interface HandedInPoint {
  /** E.g. `A6`. */
  point: string;
  parts: PointPart[];
}

/** One point of a section, in the order of the annex. */
export interface RegistrationPoint extends HandedInPoint {
  state: PointState;
  required: PointNeed;
  /** Fields of the record that are missing. */
  missing: string[];
  /** Fields of a document that are missing, e.g. `fria.summary`. */
  missingInDocuments: string[];
  /** Why it is a gap although something is there. */
  reason: 'expired' | 'contradicts_stage' | 'no_condition' | 'profiling' | null;
}

export const REGISTRATION_FINDINGS = [
  'provider_not_found',
  'fria_missing',
  'fria_not_notified',
  'derogation_undocumented',
  'derogation_after_first_use',
  'status_contradicts_stage',
  'both_sections',
  'only_one_of_both',
  'changed_since_registered',
  'registered_status_differs',
  'wrong_part',
  'wrong_section',
] as const;
export type RegistrationFinding = (typeof REGISTRATION_FINDINGS)[number];

/** How what was registered last for a section compares with the record as it is now. */
export interface RegisteredStanding {
  /** Number of the entry that counts. */
  number: number;
  status: RegistrationStatus;
  on: string;
  /** Points that would be handed in otherwise today. */
  changed: string[];
  /** It stands in another part of the database than Article 49 says. */
  isInWrongPart: boolean;
  /** The section is not owed, and another one is. */
  isInWrongSection: boolean;
  /** The status that was registered does not fit the stage of the record. */
  statusDiffers: boolean;
}

/** The cases: public Sections A, B, C (49(1) to (3)); the non-public part; the national level; a test (60(4)(c)). */
export type RegistrationCase = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6';

/** What is to be handed in to the EU database for one section, and what is still missing. */
export interface RegistrationForm {
  section: RegistrationSection;
  case: RegistrationCase;
  /** Null while open answers could still make it due; false where it was registered and is not owed any more. */
  applies: boolean | null;
  channel: RegistrationChannel;
  /** All of the annex; those that are held back without their values. */
  points: RegistrationPoint[];
  /** SHA-256 (hex) of section and values in their canonical form: says which state of the form somebody saw. */
  digest: string;
  /** Null: no registration is written down. */
  registered: RegisteredStanding | null;
}

/** Completeness for Annex VIII of Regulation (EU) 2024/1689, as amended where the ruleset says so. */
export interface RegistrationState {
  systemId: string;
  schema: RegistrationSchema;
  asOf: string;
  /**
   * Before the day from which the classification applies (2 December 2027): what is handed in is early and voluntary.
   */
  isEarly: boolean;
  /**
   * Why there is nothing to register: high-risk as a product alone (R7, 6(1)), or no case of Article 49 (R8). Null
   * where there is something, or nothing was assessed.
   */
  exempt: 'R7' | 'R8' | null;
  forms: RegistrationForm[];
  findings: RegistrationFinding[];
  /** For the next `If-Match` of `noteRegistration` and `retractRegistration`. */
  version: number;
}

/** The text that names the points: the annex as first published, or as amended by Regulation (EU) 2026/1744. */
export type RegistrationSchema = '2024-1689' | '2026-1744';

export const REGISTRATION_STATUSES = ['registered', 'updated', 'withdrawn'] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

/** Writes down what was done in the database. What was handed in is the form as it stands now. */
export interface NoteRegistration {
  section: RegistrationSection;
  channel: RegistrationChannel;
  status: RegistrationStatus;
  /** The day on which it was done. */
  on: string;
  /** Who did it; whoever writes it down when left out. */
  registeredBy?: string;
  /** For whom, where not for the institution. */
  onBehalfOf?: string;
  /** The number that the database gave. */
  entryNumber?: string;
  entryUrl?: string;
  /** Ids of evidence of the system, at most 20. */
  evidence?: string[];
  /** Of the form that was seen: refused if it says something else by now. Left out: whatever it says. */
  digest?: string;
}

/** An entry that should not have been made: it stays, and counts no more. */
export interface RetractRegistration {
  reason: string;
}

export interface RegistrationRetraction {
  reason: string;
  by: PersonRef;
  at: string;
}

/** What was written down of a registration. It never changes. */
export interface Registration {
  /** Counts from 1 within the system. */
  number: number;
  section: RegistrationSection;
  channel: RegistrationChannel;
  status: RegistrationStatus;
  on: string;
  registeredBy: PersonRef;
  onBehalfOf: string | null;
  entryNumber: string | null;
  entryUrl: string | null;
  schema: RegistrationSchema;
  /** As they were handed in; none when it was withdrawn. */
  points: HandedInPoint[];
  /** SHA-256 (hex) of section and points in their canonical form. */
  digest: string;
  evidence: string[];
  notedBy: PersonRef;
  notedAt: string;
  retraction: RegistrationRetraction | null;
}
