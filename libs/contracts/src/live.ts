// What has just happened, and who is here: told at once to whoever is looking.

import type { PersonRef } from './people/people';

/** What an entry of the log changed, as somebody who may see the record may know it. */
export interface LiveChange {
  /** Of the entry in the log. */
  number: number;
  intent: string;
  at: string;
  /** Null where the register itself did it. */
  by: PersonRef | null;
  /** An incident is told of as well as the record on which it was reported. */
  about: 'AiSystem' | 'Incident';
  system: { id: string; reference: string; name: string };
  /** Names of the fields that it changed, where it says so. */
  fields: string[];
}

/** Who looks at a record just now, besides whoever asks. */
export interface Present {
  system: string;
  people: PersonRef[];
}

export interface LiveNews {
  /** Of the last entry that this knows of; what is asked for next comes after it. */
  number: number;
  changes: LiveChange[];
  /** More has happened than is told here: what is shown is read anew as a whole. */
  isCut: boolean;
  /** Notices that have not been read. */
  unread: number;
  /** Of the records that whoever asks is looking at. */
  present: Present[];
}
