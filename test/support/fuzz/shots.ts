// One request, made of an operation and of what was learned so far.

import fc, { type Arbitrary } from 'fast-check';
import { documents } from '@registry/record';
import { dayInBrussels, lawOn } from '@registry/assessment';
import { shapeOf, type Learned } from './learned';
import type { Operation } from './operations';
import { evenly, valueOf } from './values';

export interface Shot {
  readonly operation: Operation;
  /** Path and query. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Text of the body; null without one. */
  readonly json: string | null;
  readonly file: Buffer | null;
  /** Null: nobody is signed in. */
  readonly who: number | null;
}

const NOBODY = '00000000-0000-4000-8000-000000000000';
const law = lawOn(new Date().toISOString().slice(0, 10))!.ruleset;

/** An honest request of this operation. */
export function shotOf(operation: Operation, learned: Learned, who: number): Arbitrary<Shot> {
  return addressOf(operation, learned, who).chain((path) =>
    fc
      .tuple(
        queryOf(operation, learned),
        headersOf(operation, learned, path),
        bodyOf(operation, learned, path),
        fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme-ascii' }),
      )
      .map(([query, headers, json, text]) => ({
        operation,
        address: query === '' ? path : `${path}?${query}`,
        headers,
        json,
        file: operation.takesFile ? Buffer.from(text) : null,
        who,
      })),
  );
}

/** The example of house rules under another id. */
function proposal(learned: Learned): object {
  const example = learned.pick<{ layer: object }>('house rules', 0);
  const layer = {
    ...example?.layer,
    id: `house-${Math.floor(performance.now() * 1000)}`,
    inForceFrom: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  };
  return { layer: 'house', content: { ...example, layer, isExample: false }, reason: 'Operational guidelines.' };
}

/** The longest part of the path of which an address is known, and guesses for the rest. */
function addressOf({ path }: Operation, learned: Learned, who: number): Arbitrary<string> {
  return fc.tuple(evenly, evenly).map(([first, second]) => {
    const parts = path.split('/');
    for (let end = parts.length; end > 3; end -= 1) {
      if (!/^\{/.test(parts[end - 1] ?? '')) continue;
      const known = learned.at(shapeOf(parts.slice(0, end).join('/')), who, first);
      if (known !== undefined) return [known, ...parts.slice(end).map((part) => guess(part, second))].join('/');
    }
    return parts.map((part) => guess(part, second)).join('/');
  });
}

function guess(part: string, choice: number): string {
  const of = <Value>(list: readonly Value[]): Value => list[choice % list.length]!;
  switch (part) {
    case '{kind}':
      return of(Object.keys(documents));
    case '{key}':
      return of(law.facts).key;
    case '{number}':
      return of(['1', '1', '2', 'latest']);
    case '{day}':
      return new Date(Date.now() + (choice % 300) * 86_400_000).toISOString().slice(0, 10);
    default:
      return part.startsWith('{') ? NOBODY : part;
  }
}

function queryOf({ parameters, name }: Operation, learned: Learned): Arbitrary<string> {
  const query = parameters.filter((parameter) => parameter.in === 'query');
  if (query.length === 0) return fc.constant('');
  return fc
    .tuple(
      ...query.map((parameter) => {
        const value =
          parameter.name === 'cursor'
            ? evenly.map((choice) => learned.pick(`cursor ${name}`, choice))
            : parameter.name === 'day'
              ? fc.constant(dayInBrussels(new Date()))
              : ['quarter', 'month'].includes(parameter.name) && parameter.required
                ? fc.constant('2027-01-01')
                : parameter.name === 'to' && name.includes('provider')
                  ? fc.constant('/')
                  : parameter.name === 'name' && name.includes('evidence-files')
                    ? fc.constant('note.txt')
                    : valueOf(
                        parameter.schema,
                        { learned, address: '' },
                        parameter.name === 'owner' ? '' : parameter.name,
                      );
        const pairs = value.map((one) =>
          one === undefined ? [] : [one].flat().map((each) => `${parameter.name}=${encodeURIComponent(String(each))}`),
        );
        return parameter.required
          ? pairs
          : fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: pairs });
      }),
    )
    .map((lists) => lists.flat().join('&'));
}

function headersOf(
  { parameters, takesFile }: Operation,
  learned: Learned,
  address: string,
): Arbitrary<Record<string, string>> {
  const version = parameters.find(({ name }) => name === 'If-Match');
  const takesKey = parameters.some(({ name }) => name === 'Idempotency-Key');
  return fc.tuple(fc.noBias(fc.nat(9)), fc.uuid(), evenly).map(([chance, key, choice]): Record<string, string> => {
    const secret = choice % 25 === 0 ? learned.pick<string>('secret', choice) : undefined;
    return {
      ...(takesFile ? { 'content-type': 'application/octet-stream' } : {}),
      ...(version !== undefined && (version.required || learned.versionAt(address) !== undefined)
        ? { 'if-match': `"${learned.versionAt(address) ?? 1}"` }
        : {}),
      ...(takesKey && chance < 2 ? { 'idempotency-key': key } : {}),
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
    };
  });
}

function bodyOf({ body }: Operation, learned: Learned, address: string): Arbitrary<string | null> {
  if (body === null) return fc.constant(null);
  return valueOf(body, { learned, address }).map((value) => {
    const fields = value as Record<string, unknown>;
    if (fields['kind'] === 'override')
      fields['justification'] = 'This is what the officers found when they looked at it together. '.repeat(2);
    if ('intoVersion' in fields) fields['intoVersion'] = learned.version(fields['into']) ?? 1;
    if (address.endsWith('/rules')) return JSON.stringify(proposal(learned));
    return JSON.stringify(value);
  });
}
