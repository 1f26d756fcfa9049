// What somebody has typed and not yet sent, or a program has begun for them.

import type { FactValue } from '@registry/classifier';
import type { RegisterSystem } from './systems';

/** Drafts one person may have at a time. */
export const DRAFTS_MOST = 100;

/** Characters of one draft as JSON. */
export const DRAFT_LENGTH_MAX = 100_000;

export interface SaveDraft {
  /** What the form holds; at most 100,000 characters as JSON. */
  content: unknown;
}

/** The program that began a draft, for whoever goes on with it. */
export interface DraftedBy {
  /** What the token is called. */
  token: string;
  at: string;
  /** What the program filled in: fields of the record, or keys of questions. */
  filled: string[];
}

export interface Draft extends SaveDraft {
  /** What is being typed, e.g. `registering` or `editing.what.<system>`. */
  key: string;
  savedAt: string;
  /** Which state of it this is, for `If-Match`; no other state has had the same number. */
  version: number;
  /** Null where the person began it. */
  draftedBy: DraftedBy | null;
}

/** What a program knows of a system that is not in the register: fields of the form in which a person registers it. */
export interface DraftRecord extends Partial<
  Pick<RegisterSystem, 'name' | 'summary' | 'intendedPurpose' | 'unit' | 'stage' | 'retirementReason' | 'origin'>
> {
  /** @maxLength 200 */
  supplier?: string;
  /** @maxLength 100 */
  productVersion?: string;
}

/** Answers that a program proposes; those that stand in the register and are not named stay as they are. */
export interface DraftAnswers {
  /** By the key of the question. */
  facts: Record<string, FactValue>;
  /** Why, by the key of the question; at most 2000 characters each. */
  notes?: Record<string, string>;
}

/** A draft that waits for the person for whom the program acts. */
export interface KeptDraft {
  key: string;
  savedAt: string;
  /** For `If-Match`, as long as the person has not gone on with it. */
  version: number;
  /** Where in the web the person finds it. */
  page: string;
}
