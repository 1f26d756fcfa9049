// A column of a file that leaves the register, and that may come back. The same list serves whoever writes such a file
// and whoever reads one.

import {
  ACTION_KINDS,
  DOCUMENT_KINDS,
  DOCUMENT_STATES,
  DUE_REASONS,
  DUTY_STANDINGS,
  DUTY_STATES,
  HEADLINES,
  INCIDENT_KINDS,
  INCIDENT_STATES,
  LINK_KINDS,
  ORIGINS,
  REVIEW_STATES,
  STAGES,
  VISIBILITIES,
  type HeadlineOrOpen,
} from '@registry/contracts';
import { vocabularies, type Vocabulary } from '../forms/vocabularies';

/** Lists of values beside those that fields of the record choose from. */
export const columnVocabularies = {
  stage: STAGES,
  origin: ORIGINS,
  visibility: VISIBILITIES,
  class: [...HEADLINES, 'undetermined'] satisfies HeadlineOrOpen[],
  reviewState: REVIEW_STATES,
  dueReason: DUE_REASONS,
  dutyState: DUTY_STATES,
  dutyStanding: DUTY_STANDINGS,
  incidentState: INCIDENT_STATES,
  incidentKind: INCIDENT_KINDS,
  linkKind: LINK_KINDS,
  documentKind: DOCUMENT_KINDS,
  documentState: DOCUMENT_STATES,
  actionKind: ACTION_KINDS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ColumnVocabulary = keyof typeof columnVocabularies;

/**
 * What a cell holds: `text` a text, `link` an address, `day` `YYYY-MM-DD`, `instant` RFC 3339 in UTC, `choice` a value
 * of a vocabulary, `choices` some of one, `lines` a list of texts, `parts` a list of things with a name each, `names` a
 * name in each language, of which a file has one.
 */
export type ColumnKind =
  'text' | 'link' | 'number' | 'yesNo' | 'day' | 'instant' | 'choice' | 'choices' | 'lines' | 'parts' | 'names';

export interface Column {
  /** Never changed: files that left are recognised by it. */
  readonly key: string;
  readonly kind: ColumnKind;
  /** The list that a choice is taken from. */
  readonly of?: Vocabulary | ColumnVocabulary;
  /** It says of a system what somebody may type, so that an import can take it back. */
  readonly isTyped: boolean;
}

/** All values of a vocabulary, in its order. */
export const choicesOf = (of: Vocabulary | ColumnVocabulary): readonly string[] =>
  of in columnVocabularies ? columnVocabularies[of as ColumnVocabulary] : vocabularies[of as Vocabulary];

/** The vocabulary of this name; undefined where there is none. What narrows a list by one is called as it is. */
export const vocabularyNamed = (name: string): Vocabulary | ColumnVocabulary | undefined =>
  Object.hasOwn(columnVocabularies, name) || Object.hasOwn(vocabularies, name)
    ? (name as Vocabulary | ColumnVocabulary)
    : undefined;
