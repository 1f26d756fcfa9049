// What the public may read of a record.

import type {
  Component,
  Headline,
  Origin,
  PublicAction,
  PublicRegistration,
  PublicSystem,
  Registration,
  Stage,
  SystemDetails,
  Withheld,
  WithholdableField,
} from '@registry/contracts';
import { isEmpty } from '../record/completeness';
import { PUBLIC_FIELDS } from './public-fields';

/** What is needed of an entry about the EU database. */
export type RegistrationEntry = Pick<Registration, 'section' | 'channel' | 'status' | 'entryNumber' | 'entryUrl'>;

/** A record with what stands beside it. Nothing in here is public before `publicSystem` has said so. */
export interface PublishedRecord {
  readonly reference: string;
  readonly name: string;
  readonly summary: string;
  readonly intendedPurpose: string;
  readonly stage: Stage;
  readonly origin: Origin;
  readonly components: readonly Component[];
  readonly details: SystemDetails;
  readonly withheld: Withheld;
  readonly unit: { readonly en: string; readonly fr: string };
  /** The class that an officer decided, if the decision stands today; null where it is open or merely presumed. */
  readonly decided: { readonly headline: Headline; readonly on: string } | null;
  /** The entry that counts for each section. */
  readonly registrations: readonly RegistrationEntry[];
  /** Actions of the strategy, in its order. */
  readonly actions: readonly PublicAction[];
}

/**
 * The public form of a record: a fixed list of fields. What is withheld is left out like what is not known, so that
 * nobody can tell the one from the other.
 */
export function publicSystem(record: PublishedRecord): PublicSystem {
  const { reference, name, withheld, decided, unit, actions } = record;
  const registrations = publicRegistrations(record);
  return {
    reference,
    name,
    ...(decided === null ? {} : { class: { headline: decided.headline, decidedOn: decided.on } }),
    ...(withheld.unit === undefined ? { unit: { en: unit.en, fr: unit.fr } } : {}),
    fields: publicFields(record),
    ...(registrations.length === 0 ? {} : { registrations }),
    ...(actions.length === 0 ? {} : { actions: actions.map(({ code, title }) => ({ code, title })) }),
  };
}

function publicFields(record: PublishedRecord): PublicSystem['fields'] {
  const fields: { [Field in WithholdableField]?: unknown } = {};
  for (const field of PUBLIC_FIELDS) {
    const value = valueOf(record, field);
    if (value !== null && !isEmpty(value)) fields[field] = value;
  }
  return fields;
}

/** Null for what is withheld, and for what is told elsewhere. */
function valueOf(record: PublishedRecord, field: WithholdableField): unknown {
  const { withheld, details } = record;
  if (field === 'summary') return summaryOf(record);
  if (withheld[field] !== undefined) return null;
  switch (field) {
    case 'unit':
      return null;
    case 'intendedPurpose':
    case 'stage':
    case 'origin':
      return record[field];
    case 'components':
      // Where one runs is not public of the system, and so neither of its parts.
      return record.components.map(({ kind, name, supplier, licence, isGeneralPurpose }) => ({
        kind,
        name,
        supplier,
        licence,
        isGeneralPurpose,
      }));
    default:
      return details[field];
  }
}

/** What was written for the public goes before what was written for the house; each may be withheld by itself. */
function summaryOf({ summary, details: { publicSummary }, withheld }: PublishedRecord): string | null {
  if (withheld.publicSummary === undefined && publicSummary !== null) return publicSummary;
  return withheld.summary === undefined ? summary : null;
}

/** Whoever withholds the address of the entry in the EU database withholds that there is one. */
function publicRegistrations({ registrations, withheld }: PublishedRecord): PublicRegistration[] {
  if (withheld.euDatabaseUrl !== undefined) return [];
  return registrations
    .filter(({ channel, status }) => channel === 'public' && status !== 'withdrawn')
    .map(({ section, entryNumber, entryUrl }) => ({
      section,
      ...(entryNumber === null ? {} : { number: entryNumber }),
      ...(entryUrl === null ? {} : { address: entryUrl }),
    }));
}
