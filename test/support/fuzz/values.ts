// Values for a schema that most often get past validation: by the name of a field where that says more than its type.

import fc, { type Arbitrary } from 'fast-check';
import { lawOn } from '@registry/assessment';
import type { DocumentKind } from '@registry/contracts';
import { documents } from '@registry/record';
import type { Learned } from './learned';
import { resolved, type Schema } from './operations';

const WORDS = [
  'Case',
  'file',
  'search',
  'Größe',
  'évaluation',
  'Αθήνα',
  'översikt',
  'x²',
  '“quoted”',
  '👩‍💻',
  'it’s',
  '100%',
  '_under_',
  '<b>',
  '$1',
];
const HOUR = 3_600_000;
const isoDay = (offset: number): string => new Date(Date.now() + offset * 24 * HOUR).toISOString().slice(0, 10);
const day = (from: number, to: number): Arbitrary<string> => fc.integer({ min: from, max: to }).map(isoDay);
const instant = fc.integer({ min: 1, max: 2000 }).map((hours) => new Date(Date.now() - hours * HOUR).toISOString());

/**
 * Made before any request: to make them takes a second, in which the server, which runs in this process, would answer
 * nobody.
 */
const URLS = fc.webPath().map((path) => `https://93.184.215.14${path}`);

export const words = (least = 1, most = 60): Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((list) => {
    const text = list.join(' ');
    return (
      (text.length < least ? text.padEnd(least, ' and so on') : text)
        .slice(0, Math.max(1, most))
        .replace(/[\ud800-\udbff]$/, '')
        .trim() || 'x'
    );
  });

/** Any of what is there, none more often than the others. */
export const evenly = fc.noBias(fc.nat());

/** The name of the field and where the request goes tell what is meant. */
export interface Meant {
  readonly learned: Learned;
  readonly address: string;
}

/** What a field of this name holds, whatever its type says; null where the type says enough. */
function byName(name: string, { learned, address }: Meant): Arbitrary<unknown> | null {
  const known = (pool: string): Arbitrary<unknown> =>
    evenly.map((choice) => learned.pick(pool, choice) ?? '00000000-0000-4000-8000-000000000000');
  const some = (one: Arbitrary<unknown>, most = 3): Arbitrary<unknown> => fc.uniqueArray(one, { maxLength: most });
  switch (name) {
    case 'standIn':
      return known('officer');
    case 'owner':
    case 'responsible':
    case 'officer':
    case 'person':
      return known('person');
    case 'editors':
    case 'mentions':
      return some(known('person'), 2);
    case 'unit':
      return known('unit');
    case 'parentId':
      return fc.constant(null);
    // A record that is retired refuses all that comes after.
    case 'stage':
      return fc.constantFrom(
        'idea',
        'development',
        'pilot',
        'idea',
        'development',
        'pilot',
        'in_use',
        'suspended',
        'retired',
      );
    case 'visibility':
      return fc.constantFrom('institution', 'institution', 'institution', 'unit', 'restricted');
    case 'action':
      return known('action');
    case 'to':
      return address.includes('/hand-overs')
        ? known('person')
        : address.includes('/grants')
          ? day(1, 500)
          : known('system');
    case 'into':
      return known('system');
    case 'systems':
      return address.endsWith('systems-changes')
        ? some(
            known('system').map((id) => ({ id, version: learned.version(id) ?? 1 })),
            3,
          ).filter((list) => (list as unknown[]).length > 0)
        : some(known('system'), 4);
    case 'alsoSystems':
      return fc.constant([]);
    case 'evidence':
      return fc.oneof(
        fc.constant([]),
        evenly.map((choice) =>
          [learned.pick(`evidence ${systemIn(address)}`, choice)].filter((id) => id !== undefined),
        ),
      );
    case 'assessmentDigest':
      return evenly.map((choice) => learned.digestAt(address, choice) ?? '0'.repeat(64));
    case 'sha256':
      return evenly.map((choice) => choice.toString(16).padStart(64, '0').slice(0, 64));
    case 'digest':
      return known(`rules digest ${/\/rules\/([^/?]+)/.exec(address)?.[1] ?? ''}`);
    case 'lettingIn':
      return fc.constant([]);
    case 'question':
      return address.includes('/review-answers') ? known('question') : null;
    case 'decision':
      return known('decision');
    case 'facts':
      return facts;
    case 'notes':
      return fc.constant({});
    case 'content':
      return contentAt(address);
    case 'scopes':
      return some(known('scope'), 4).filter((list) => (list as unknown[]).length > 0);
    case 'subject':
      return fc.uuid().map((id) => `fuzz:${id}`);
    case 'code':
      return fc.integer({ min: 1, max: 99_999 }).map((number) => `FZ.${number}`);
    case 'url':
      return URLS;
    case 'mail':
      return fc.constantFrom(null, 'someone@example.org');
    case 'euDatabaseUrl':
      return fc.constantFrom(null, 'https://example.org/1');
    case 'expiresOn':
      return day(1, 300);
    case 'validUntil':
      return day(1, 900);
    case 'from':
    case 'activeFrom':
      return day(0, 20);
    case 'until':
      return address.includes('/inbox') ? instant : day(21, 60);
    case 'activeTo':
      return fc.constant(null);
    case 'awareAt':
    case 'at':
      return instant;
    case 'occurredOn':
    case 'on':
    case 'standsFor':
      return day(-300, 0);
    case 'day':
      return day(-400, 400);
    case 'key':
      return fc.constant(undefined);
    case 'intents':
      return fc.constantFrom([], ['system.register'], ['system.change', 'review.decide']);
    default:
      return /On$|Day$/.test(name)
        ? day(-900, 0)
        : name === 'intoVersion'
          ? known('system').map((id) => learned.version(id) ?? 1)
          : null;
  }
}

const systemIn = (address: string): string => /\/systems\/([^/?]+)/.exec(address)?.[1] ?? '';

const law = lawOn(new Date().toISOString().slice(0, 10))!.ruleset.facts;
/** Answers to some of the questions. */
const facts = fc.array(fc.constantFrom(...law), { maxLength: 30 }).chain((chosen) =>
  fc
    .tuple(
      ...chosen.map((fact) => {
        const options = ('options' in fact ? fact.options : []) as readonly (string | { id: string })[];
        const ids = options.map((option) => (typeof option === 'string' ? option : option.id));
        return (
          fact.kind === 'boolean'
            ? fc.boolean()
            : fact.kind === 'multi-enum'
              ? fc.subarray(ids)
              : fact.kind === 'enum'
                ? fc.constantFrom(...ids)
                : fc.constant(null)
        ).map((value) => [fact.key, value] as const);
      }),
    )
    .map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== null))),
);

const FIELD: Readonly<Record<string, Arbitrary<unknown>>> = {
  text: words(),
  line: words(),
  url: fc.constant('https://example.org/'),
  lines: fc.array(words(), { maxLength: 3 }),
  conditions: fc.subarray(['a', 'b']),
  day: day(-500, 0),
  number: fc.nat(100),
  yesNo: fc.boolean(),
};

function contentAt(address: string): Arbitrary<unknown> {
  const kind = /\/documents\/(\w+)\//.exec(address)?.[1];
  const form = kind !== undefined && Object.hasOwn(documents, kind) ? documents[kind as DocumentKind] : null;
  if (form === null) return fc.dictionary(words(1, 20), fc.oneof(words(), fc.integer(), fc.boolean()), { maxKeys: 4 });
  return fc.record(
    Object.fromEntries(Object.entries(form.fields).map(([name, field]) => [name, FIELD[field.kind] ?? words()])),
    { requiredKeys: fc.sample(fc.boolean(), 1)[0] ? undefined : [] } as never,
  );
}

/** Lists of which some values end all that could come after. */
const LIVELY = new Set(['stage', 'visibility']);

/** Values of a schema; deeper than five levels only what is needed. */
export function valueOf(given: Schema, meant: Meant, name = '', depth = 0): Arbitrary<unknown> {
  const schema = resolved(given);
  const isListed = schema.enum !== undefined || resolved(schema.items ?? {}).enum !== undefined;
  const named = isListed && !LIVELY.has(name) ? null : byName(name, meant);
  if (named !== null) return named;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => valueOf(one, meant, '', depth)));
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['object']);
  const of: Record<string, () => Arbitrary<unknown>> = {
    string: () => text(schema),
    integer: () => fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 100 }),
    number: () => fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 24 }),
    boolean: () => fc.boolean(),
    null: () => fc.constant(null),
    array: () =>
      fc.uniqueArray(valueOf(schema.items ?? { type: 'string' }, meant, '', depth + 1), {
        minLength: schema.minItems ?? 1,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
        selector: (item) => JSON.stringify(item),
      }),
    object: () => objectOf(schema, meant, depth),
  };
  return fc.oneof(...types.map((type) => (of[type] ?? of['string']!)()));
}

function text({ format, minLength = 1, maxLength = 60 }: Schema): Arbitrary<string> {
  if (format === 'date') return day(-300, 300);
  if (format === 'uuid') return fc.uuid();
  return words(minLength, Math.min(maxLength, 200));
}

function objectOf(
  { properties = {}, required = [], additionalProperties }: Schema,
  meant: Meant,
  depth: number,
): Arbitrary<unknown> {
  if (Object.keys(properties).length === 0 && typeof additionalProperties === 'object') return fc.constant({});
  const shown = Object.entries(properties).filter(([name]) => depth < 5 || required.includes(name));
  const fields = Object.fromEntries(shown.map(([name, schema]) => [name, valueOf(schema, meant, name, depth + 1)]));
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) as never[] }).map(told);
}

/** Reasons that a state or a class asks for come along with it. */
function told(value: Record<string, unknown>): Record<string, unknown> {
  if (value['key'] === undefined) delete value['key'];
  if (typeof value['text'] === 'string' && 'kind' in value) value['kind'] = 'record';
  if (value['stage'] === 'retired') value['retirementReason'] ??= 'Replaced by another.';
  if (value['visibility'] === 'restricted') value['restrictionReason'] ??= 'Under investigation.';
  return value;
}
