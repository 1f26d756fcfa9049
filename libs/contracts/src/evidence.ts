// Evidence for what was decided and done: files by what they hold, and links.

import type { PersonRef } from './people/people';

export const EVIDENCE_KINDS = ['file', 'link'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence {
  id: string;
  kind: EvidenceKind;
  title: string;
  fileName: string | null;
  /** As its content says, whatever it was called. */
  mediaType: string | null;
  /** Bytes. */
  size: number | null;
  /** SHA-256 of the file, 64 hex digits. */
  sha256: string | null;
  url: string | null;
  /** The day it stands for, e.g. that of the report or of the course; not the day on which it was added. */
  standsFor: string | null;
  /** Last day on which it holds. */
  validUntil: string | null;
  isExpired: boolean;
  addedBy: PersonRef;
  addedAt: string;
  withdrawnBy: PersonRef | null;
  withdrawnAt: string | null;
  withdrawalReason: string | null;
  /** What it serves: `duty:` or `decision:` with an id, `answer:` with a fact key. */
  uses: string[];
}

export interface AddLink {
  title: string;
  /** Begins with `https://` or `http://`. */
  url: string;
  /** Today or a day that has been. */
  standsFor?: string;
  /** Not before the day it stands for. */
  validUntil?: string;
}

export interface WithdrawEvidence {
  reason: string;
}

/** Which evidence supports an answer; all of it. */
export interface SupportAnswer {
  /** Ids, at most 50. */
  evidence: string[];
}

/** A file that has arrived and serves nothing yet; kept for a day for whoever sent it. */
export interface ArrivedFile {
  id: string;
  fileName: string;
  /** As its content says. */
  mediaType: string;
  size: number;
  sha256: string;
}

/** Evidence that is added together with what it serves: a file that has arrived, or a link. */
export interface EvidenceAdded {
  title: string;
  /** Id of a file that has arrived. */
  file?: string;
  /** Begins with `https://` or `http://`. */
  url?: string;
  standsFor?: string;
  validUntil?: string;
}
