// Documents that the Act asks for beside the record: who wrote what, version by version.

import type { PersonRef } from './people/people';

export const DOCUMENT_KINDS = [
  'fria',
  'dpia',
  'instructions',
  'oversight',
  'logs',
  'workers',
  'informing',
  'derogation',
  'registration',
  'conformity',
  'real_world_test',
] as const;
/**
 * Fundamental rights impact assessment (Art 27); data protection impact assessment (Art 26(9); EUDPR Art 39); use by
 * the instructions (26(1)); human oversight (26(2)); keeping of logs (26(6)); telling workers (26(7)); telling persons
 * (26(11)); documentation of a derogation (6(4)); check of the provider's registration (26(8)); conformity of the
 * provider's own system (43, 47); its test in real-world conditions (60).
 */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_STATES = ['draft', 'final'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/**
 * By field of the kind: a text, several lines, a day `YYYY-MM-DD`, a number, yes or no; null where nothing is known.
 */
export type DocumentContent = Record<string, string | string[] | number | boolean | null>;

export interface SaveDocument {
  /** The whole content; what is left out is not known. */
  content: DocumentContent;
  /** A final version lacks nothing. */
  isFinal: boolean;
}

/** The authority was told of the result (Art 27(3)). */
export interface NotifyDocument {
  on: string;
  reference?: string;
}

export interface DocumentNotification {
  version: number;
  on: string;
  reference: string | null;
  by: PersonRef;
}

export const DOCUMENT_FINDINGS = [
  'not_registered',
  'not_notified',
  'changed_since_notified',
  'after_first_use',
] as const;
/**
 * The provider's entry was not found, so the system may not be used (26(8)); a final assessment was not notified
 * (27(3)), or an earlier one was; it was written after first use (27(1), 6(4)).
 */
export type DocumentFinding = (typeof DOCUMENT_FINDINGS)[number];

export interface DocumentVersion {
  number: number;
  state: DocumentState;
  savedBy: PersonRef;
  savedAt: string;
}

export interface DocumentSummary {
  kind: DocumentKind;
  /** Whether a duty of the system asks for it today. */
  isOwed: boolean;
  latest: DocumentVersion | null;
  /** Fields that the latest version lacks to be final. */
  missing: string[];
  notification: DocumentNotification | null;
  findings: DocumentFinding[];
}

export interface ActDocument extends DocumentSummary {
  systemId: string;
  content: DocumentContent;
  /** For the next `If-Match`. */
  version: number;
}
