// What each point of the annex is made of, in the order in which it is handed in.

import type { DetailKey, DocumentKind, PointPart, RegistrationSection } from '@registry/contracts';
import type { DocumentWords } from '../documents/document-words';
import { documents } from '../documents/documents';
import type { Field } from '../forms/field';
import { catalogue } from '../record/catalogue';
import { isEmpty } from '../record/completeness';
import type { RecordWords } from '../words';
import { finalOf, type Registrant } from './registrant';
import type { RegistrationWords } from './registration-words';

/** The conditions of Article 6(3), by the answers that say so. */
const CONDITIONS: Readonly<Record<string, string>> = {
  art63_a_narrow_procedural: 'a',
  art63_b_improves_completed: 'b',
  art63_c_pattern_detection: 'c',
  art63_d_preparatory: 'd',
};

/** Where a value stands; of several, the first that says something. */
type Source = string | readonly string[];

const PROVIDER: Readonly<Record<number, readonly Source[]>> = {
  1: ['providerName', 'providerAddress', 'providerContact'],
  2: ['submitterOnBehalf'],
  3: ['authorisedRepresentative'],
  4: ['name', 'traceabilityReference'],
};

const SOURCES: Readonly<Record<RegistrationSection, Readonly<Record<number, readonly Source[]>>>> = {
  A: {
    ...PROVIDER,
    5: ['intendedPurpose', 'components'],
    6: ['inputData', 'operatingLogic'],
    7: ['marketStatus'],
    8: ['conformity.certificate', 'conformity.expiresOn', 'conformity.notifiedBody'],
    9: ['conformity.certificateCopy'],
    10: ['countries'],
    11: ['conformity.declaration'],
    12: ['conformity.instructions'],
    13: ['conformity.moreInformation'],
  },
  B: {
    ...PROVIDER,
    5: ['intendedPurpose'],
    6: ['conditions'],
    7: ['derogation.grounds'],
    8: ['marketStatus'],
    9: ['countries'],
  },
  C: {
    1: ['institution', 'unit', 'businessContact'],
    2: ['submitterOnBehalf'],
    3: [['registration.entry', 'euDatabaseUrl']],
    4: [['friaSummary', 'fria.summary']],
    5: [['dpiaSummary', 'dpia.summary']],
  },
  IX: {
    1: ['real_world_test.identification'],
    2: ['real_world_test.provider', 'real_world_test.deployers'],
    3: ['name', 'intendedPurpose', 'real_world_test.description'],
    4: ['real_world_test.plan'],
    5: ['real_world_test.suspendedOn', 'real_world_test.terminatedOn', 'real_world_test.circumstances'],
  },
};

const isOwn = (field: string): field is OwnField => OWN_FIELDS.some((one) => one === field);

/** What kind of field a part comes from, so that its value can be said in words. */
export function fieldOf(part: string): Field {
  const [kind, key] = part.split('.');
  if (key !== undefined) return documents[kind as DocumentKind].fields[key] ?? LINE;
  return isOwn(part) ? (OWN_KINDS[part] ?? LINE) : (catalogue[part as DetailKey] ?? LINE);
}

const LINE: Field = { kind: 'line', max: 2000 };
const OWN_KINDS: Readonly<Partial<Record<OwnField, Field>>> = {
  intendedPurpose: { kind: 'text', max: 4000 },
  components: { kind: 'lines', max: 2000, most: 1000 },
  conditions: { kind: 'choices', of: 'condition' },
};

/** What a part is called. */
export function partLabel(
  part: string,
  words: { record: RecordWords; documents: DocumentWords; registration: RegistrationWords },
): string {
  const [kind, key] = part.split('.');
  if (key !== undefined) return words.documents.fields[kind as DocumentKind][key]?.[0] ?? part;
  return isOwn(part) ? words.registration.fields[part] : words.record.fields[part as DetailKey][0];
}

/** The values of a point, as they would be handed in. */
export function partsOf(section: RegistrationSection, point: string, registrant: Registrant): PointPart[] {
  return (SOURCES[section][Number(point.slice(section.length))] ?? []).map((source) => {
    const fields = typeof source === 'string' ? [source] : source;
    const parts = fields.map((field): PointPart => ({ field, value: valueOf(field, registrant) }));
    return parts.find(({ value }) => value !== null) ?? (parts[0] as PointPart);
  });
}

function valueOf(field: string, registrant: Registrant): PointPart['value'] {
  const [kind, key] = field.split('.');
  const value: unknown =
    key !== undefined
      ? finalOf(registrant, kind as DocumentKind)[key]
      : isOwn(field)
        ? OWN[field](registrant)
        : registrant.details[field as DetailKey];
  return isEmpty(value) ? null : (value as string | string[]);
}

/** What is no field of the record's details or of a document. */
const OWN_FIELDS = ['name', 'intendedPurpose', 'institution', 'unit', 'components', 'conditions'] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

const OWN: Readonly<Record<OwnField, (registrant: Registrant) => string | readonly string[]>> = {
  name: ({ name }) => name,
  intendedPurpose: ({ intendedPurpose }) => intendedPurpose,
  institution: ({ institution }) => institution,
  unit: ({ unit }) => unit,
  components: ({ components }) =>
    components.map(({ name, version, supplier }) =>
      [version === null ? name : `${name} ${version}`, supplier].filter((one) => one !== null).join(', '),
    ),
  conditions: ({ facts }) =>
    Object.entries(CONDITIONS).flatMap(([fact, condition]) => (facts[fact] === true ? [condition] : [])),
};
