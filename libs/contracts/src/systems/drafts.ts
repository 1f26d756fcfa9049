// What somebody has typed and not yet sent.

/** Drafts one person may have at a time. */
export const DRAFTS_MOST = 100;

/** Characters of one draft as JSON. */
export const DRAFT_LENGTH_MAX = 100_000;

export interface SaveDraft {
  /** What the form holds; at most 100,000 characters as JSON. */
  content: unknown;
}

export interface Draft extends SaveDraft {
  /** What is being typed, e.g. `registering` or `editing.what.<system>`. */
  key: string;
  savedAt: string;
  /** Which state of it this is, for `If-Match`; no other state has had the same number. */
  version: number;
}
