// What of a record the public may read, and who decided that it may.

import type { PersonRef } from '../people/people';
import type { RegistrationSection } from './registrations';
import type { SystemMention } from './relations';
import type { Headline, Visibility, WithholdableField } from './systems';

export const PUBLICATION_DECISIONS = ['published', 'not_published'] as const;
export type PublicationDecision = (typeof PUBLICATION_DECISIONS)[number];

/** A publication ends by itself when the record becomes one that cannot be published. */
export const PUBLICATION_STATES = ['published', 'not_published', 'ended'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

export const PUBLICATION_ENDS = ['closed', 'withdrawn', 'merged'] as const;
/** Not for the whole institution any more; taken back with the import that brought it; gone into another record. */
export type PublicationEnd = (typeof PUBLICATION_ENDS)[number];

export const PUBLICATION_STANDINGS = ['undecided', 'published', 'not_published', 'ended', 'barred'] as const;
/**
 * Every record stands in one of them: by its last entry, and where there is none by whether it could be published
 * (`undecided`) or not (`barred`).
 */
export type PublicationStanding = (typeof PUBLICATION_STANDINGS)[number];

/** Says whether a record is published from the next public set on. */
export interface DecidePublication {
  decision: PublicationDecision;
  /** Kept in the register; the public does not read it. */
  reason: string;
}

/** Says the same of many records, of all or of none. */
export interface DecidePublications extends DecidePublication {
  /** At most 500, each with the version that was seen. */
  systems: { id: string; version: number }[];
}

export interface DecidedPublications {
  /** Stands in the entry of each record. */
  batch: string;
  decided: number;
}

/** One decision, or the end of a publication. */
export interface PublicationEntry {
  /** Counts from 1 for each record. */
  number: number;
  state: PublicationState;
  /** Null unless `state` is `ended`. */
  endedBy: PublicationEnd | null;
  /** Null where the publication ended by itself. */
  reason: string | null;
  /** Who decided, or whose change ended it; null for the product itself. */
  by: PersonRef | null;
  at: string;
}

/** Where a record stands with the public. */
export interface Publication {
  systemId: string;
  /** By the last entry; `undecided` where there is none. */
  standing: PublicationState | 'undecided';
  /** Why it cannot be published as it is now; null where it can. */
  hindrance: PublicationEnd | null;
  /** Newest first. */
  entries: PublicationEntry[];
  /** The newest set, if it stands and has the record: the public reads it there until another set is made. */
  set: { number: number; madeAt: string } | null;
  /** For the next `If-Match` of `decidePublication`. */
  version: number;
}

/** A record in the list of how records stand with the public. */
export interface PublicationItem extends SystemMention {
  visibility: Visibility;
  standing: PublicationStanding;
  /** Why it cannot be published as it is now; null where it can. */
  hindrance: PublicationEnd | null;
  /** Null where nothing was decided. */
  last: PublicationEntry | null;
  /** For the decision on it, as in `Publication`. */
  version: number;
}

/** How many records stand how. */
export type PublicationCounts = { [Standing in PublicationStanding]: number };

/** An entry in the public part of the EU database (Art 49). */
export interface PublicRegistration {
  section: RegistrationSection;
  number?: string;
  address?: string;
}

/** An action of the strategy. */
export interface PublicAction {
  code: string;
  title: { en: string; fr: string };
}

/** What the public may read of one record. What is not known and what is withheld is left out alike. */
export interface PublicSystem {
  reference: string;
  name: string;
  /** The class that was decided, if the decision stands. */
  class?: { headline: Headline; /** @format date */ decidedOn: string };
  unit?: { en: string; fr: string };
  /** Fields of the record that are public, as they are kept. */
  fields: { [Field in WithholdableField]?: unknown };
  registrations?: PublicRegistration[];
  actions?: PublicAction[];
}

export const HIDDEN_BECAUSE = [
  'withheld',
  'person',
  'internal',
  'security',
  'other_records',
  'for_finding',
  'elsewhere',
  'strategy',
  'before_use',
  'undecided',
  'not_in_public_part',
] as const;
/**
 * Why what is filled in is not public. It is withheld from this record; or of every record, because it may name a
 * person, leads into files of the institution, helps an attacker, may name other records, is for finding the record, is
 * told elsewhere (by the registration), is counted for the strategy, or is from before the first use. Nobody has
 * decided the class. The registration is not in the public part of the EU database.
 */
export type HiddenBecause = (typeof HIDDEN_BECAUSE)[number];

export interface HiddenField {
  /** A field of the record, `class` or `registrations`. */
  field: string;
  because: HiddenBecause;
}

/** What the public would read of a record if a set were made now, whatever was decided on it. */
export interface PublicRecord {
  system: PublicSystem;
  /** What is filled in and not public. */
  hidden: HiddenField[];
}
