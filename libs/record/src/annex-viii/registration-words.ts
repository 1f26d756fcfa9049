// What must have words in every language for the registration: points by their number, what they are made of, findings.

import type {
  PointState,
  RegistrationChannel,
  RegistrationFinding,
  RegistrationPoint,
  RegistrationSection,
  RegistrationState,
  RegistrationStatus,
} from '@registry/contracts';
import type { OwnField } from './parts';

export interface RegistrationWords {
  readonly sections: Readonly<Record<RegistrationSection, string>>;
  /** In a word or two; also the names of sheets. */
  readonly short: Readonly<Record<RegistrationSection, string>>;
  readonly channels: Readonly<Record<RegistrationChannel, string>>;
  /** Where something was registered, in a word or two. */
  readonly parts: Readonly<Record<RegistrationChannel, string>>;
  readonly statuses: Readonly<Record<RegistrationStatus, string>>;
  readonly states: Readonly<Record<PointState, string>>;
  readonly reasons: Readonly<Record<NonNullable<RegistrationPoint['reason']> | 'components' | 'held_back', string>>;
  readonly findings: Readonly<Record<RegistrationFinding, string>>;
  readonly exempt: Readonly<Record<NonNullable<RegistrationState['exempt']>, string>>;
  readonly early: string;
  /** Of the annex as first published and as amended: what it is called briefly, and what it asks for. */
  readonly points: Readonly<Record<string, readonly [name: string, heading: string]>>;
  /** What is no field of the record or of a document. */
  readonly fields: Readonly<Record<OwnField, string>>;
  readonly labels: Readonly<Record<Label, string>>;
}

/** What papers and files of the form call their columns and parts. */
type Label =
  | 'title'
  | 'point'
  | 'asked'
  | 'field'
  | 'value'
  | 'state'
  | 'missing'
  | 'findings'
  | 'registrations'
  | 'noRegistration'
  | 'system'
  | 'section'
  | 'part'
  | 'status'
  | 'on'
  | 'registeredBy'
  | 'onBehalfOf'
  | 'entryNumber'
  | 'entryUrl'
  | 'changedSince'
  | 'retracted'
  | 'number'
  | 'asOf'
  | 'digest'
  | 'nothingSaid';
