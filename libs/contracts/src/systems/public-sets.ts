// Editions of what the public may read: made by an officer, kept whole, and withdrawn if they have to be.

import type { PersonRef } from '../people/people';

/** Where the public reads the newest set, below the address of the register. */
export const PUBLIC_ADDRESS = '/public';

/** For programs and for spreadsheets; and the page, whole in each language. */
export const PUBLIC_FILES = ['systems.json', 'systems.csv', 'index.html', 'index.fr.html', 'index.de.html'] as const;
export type PublicFileName = (typeof PUBLIC_FILES)[number];

export interface PublicFile {
  name: PublicFileName;
  /** SHA-256 (hex). */
  sha256: string;
  /** Bytes. */
  size: number;
}

/** A record that differs from what the public reads now. */
export interface PublicDifference {
  reference: string;
  name: string;
  kind: 'added' | 'removed' | 'changed';
  /** Of what changed. */
  changes: PublicChange[];
}

/** A member of what the public reads of a record, before and after; null where it is not there. */
export interface PublicChange {
  /** `name`, `class`, `unit`, `registrations`, `actions`, or a field of the record. */
  field: string;
  from: unknown;
  to: unknown;
}

/** What a set made now would be. */
export interface PublicSetPreview {
  /** SHA-256 (hex) of `systems.json`; `makePublicSet` is told which one was seen. */
  digest: string;
  /** Number of the set that the public reads now; null where it reads none. */
  current: number | null;
  systems: number;
  added: number;
  removed: number;
  changed: number;
  /** By reference, at most 500. */
  differences: PublicDifference[];
}

export interface MakePublicSet {
  /** Of the preview that was seen; refused if the set would be another by now. */
  digest: string;
}

export interface WithdrawPublicSet {
  reason: string;
}

export interface PublicWithdrawal {
  reason: string;
  by: PersonRef;
  at: string;
}

/** One edition. The public reads the newest, unless that was withdrawn. */
export interface PublicSet {
  number: number;
  systems: number;
  /** How it differs from what the public could read before. */
  added: number;
  removed: number;
  changed: number;
  files: PublicFile[];
  madeBy: PersonRef;
  madeAt: string;
  /** Null where it stands. */
  withdrawal: PublicWithdrawal | null;
}
