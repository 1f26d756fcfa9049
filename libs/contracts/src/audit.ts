// What crosses the wire of the audit log.

import type { Checkpoint, LogEntry } from '@registry/audit-log';
import type { PersonRef } from './people/people';
import type { ProblemCode } from './problems';

export type { Checkpoint, LogEntry };

/** One entry as shown to a reader: the entry itself and whether it is sealed. */
export interface TrailEntry {
  entry: LogEntry;
  /** Present name of the person who acted; null for the product itself. Not part of what is hashed. */
  actorName: string | null;
  /** Present names of the people whom the change names. Not part of what is hashed. */
  named: PersonRef[];
  /**
   * False where something is left out that the reader may not read; then the salt is empty, and the digest cannot be
   * checked.
   */
  isWhole: boolean;
  /** Gapless number in the sealed log; null until sealed. */
  number: number | null;
}

/** How often requests were refused with one code in one hour. */
export interface RefusalCount {
  /** Its beginning. */
  hour: string;
  code: ProblemCode;
  times: number;
}

/** What the register refused, by code. */
export interface RefusedTimes {
  code: string;
  times: number;
}

export interface TrailStatus {
  entries: number;
  sealed: number;
  checkpoint: Checkpoint | null;
  /** Public key (PEM, SPKI) that checks checkpoints, and its fingerprint (SHA-256 of the DER form, hex). */
  publicKey: string;
  fingerprint: string;
  /** When the reader took the whole register out last, and how many entries came since; null: never. */
  lastExport: { at: string; entriesSince: number } | null;
  /** Refused in the last seven days, the most frequent first. */
  refused: RefusedTimes[];
}

export const INSTITUTION_KINDS = [
  'union_institution',
  'public_authority',
  'public_law_body',
  'private_public_service',
  'other',
] as const;
/** What kind of body the institution is: what the question `deployer_kind` asks (Art 3(48), 26(8), 27). */
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** What one may know of this installation without signing in. */
export interface About {
  institution: { en: string; fr: string; de: string };
  /** What kind of body it is (Art 3(48)): known to every questionnaire. */
  institutionKind: InstitutionKind;
  /** Zone of the institution's days, e.g. `Europe/Brussels`. */
  timeZone: string;
  version: string;
  ruleset: { id: string; digest: string };
  demo: boolean;
  /** Name of the service where people sign in; null: none is set up. */
  provider: string | null;
  /** Where anybody reads the newest public set, e.g. `/public`; null: the register is not open to the public. */
  publicAddress: string | null;
}
