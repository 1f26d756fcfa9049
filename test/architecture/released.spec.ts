// What programs were written to goes on to hold, unless the version says that it does not.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakingChanges, saysSo, type Operation, type Released } from '../support/released/changes';
import type { Shape } from '../support/released/shapes';

const read = (name: string): Released =>
  JSON.parse(readFileSync(join(__dirname, '../../docs', name), 'utf8')) as Released;
const released = read('openapi.released.json');

/** The released document with one thing changed in it. */
function changed(change: (document: Released) => void): string[] {
  const copy = structuredClone(released);
  change(copy);
  return breakingChanges(released, copy);
}

type Loose<T> = { -readonly [Key in keyof T]: T[Key] };
const operation = ({ paths }: Released, method: string, path: string): Loose<Operation> => {
  const found = paths[`/api/v1${path}`]?.[method];
  if (found === undefined) throw new Error(`no ${method} ${path}`);
  return found;
};
const shape = ({ components }: Released, name: string): Loose<Shape> => components.schemas[name] ?? {};
const member = (document: Released, name: string, of: string): Loose<Shape> =>
  shape(document, name).properties?.[of] ?? {};
const without = <T>(all: Readonly<Record<string, T>> | undefined, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(all ?? {}).filter(([one]) => one !== name));

describe('the document of the API', () => {
  it('takes nothing away from programs that were written to the released one, unless the version says so', () => {
    const present = read('openapi.json');
    // Break nothing, or raise the version and run `npm run openapi:release` with the release.
    const broken = saysSo(released.info.version, present.info.version) ? [] : breakingChanges(released, present);
    expect(broken).toEqual([]);
  });

  it('is the same as itself', () => expect(changed(() => undefined)).toEqual([]));

  it.each<[string, (document: Released) => void, RegExp]>([
    [
      'an operation that is gone',
      (d) => delete (d.paths['/api/v1/units'] as Record<string, unknown>)['get'],
      /GET .*units: is gone/,
    ],
    ['another name', (d) => (operation(d, 'get', '/units').operationId = 'allUnits'), /is called allUnits/],
    ['a way to ask that is gone', (d) => (operation(d, 'get', '/units').security = [{ cookie: [] }]), /with bearer/],
    [
      'an open door that is shut',
      (d) => (operation(d, 'post', '/session').security = [{ cookie: [] }]),
      /no longer open/,
    ],
    [
      'a parameter that is gone',
      (d) =>
        (operation(d, 'get', '/people').parameters = operation(d, 'get', '/people').parameters?.filter(
          ({ name }) => name !== 'q',
        )),
      /query q: is gone/,
    ],
    [
      'a parameter that must be sent',
      (d) =>
        (operation(d, 'get', '/units').parameters = [
          { name: 'on', in: 'query', required: true, schema: { type: 'string' } },
        ]),
      /query on: must be sent now/,
    ],
    [
      'a body where there was none',
      (d) => (operation(d, 'get', '/units').requestBody = { required: true, content: {} }),
      /body/,
    ],
    ['an answer that is gone', (d) => (operation(d, 'get', '/units').responses = {}), /200 answer: is gone/],
    [
      'a header that is gone',
      (d) => (operation(d, 'get', '/units/{id}').responses = { 200: { headers: {} } }),
      /header ETag: is gone/,
    ],
    [
      'a member of an answer that is gone',
      (d) => (shape(d, 'Unit').properties = without(shape(d, 'Unit').properties, 'code')),
      /code: is gone/,
    ],
    [
      'a member of an answer that may be missing',
      (d) => (shape(d, 'Unit').required = ['id']),
      /code: may be missing now/,
    ],
    ['another type', (d) => (member(d, 'Unit', 'version').type = 'string'), /version: was number, is string/],
    [
      'an answer that may be null',
      (d) => (member(d, 'Unit', 'code').type = ['string', 'null']),
      /code: may be null now/,
    ],
    [
      'a request that may no longer be null',
      (d) => (member(d, 'CreateUnit', 'nameDe').type = 'string'),
      /nameDe: null is no longer taken/,
    ],
    [
      'a member that must be sent',
      (d) => (shape(d, 'CreateUnit').required = ['code', 'nameEn', 'nameFr', 'nameDe']),
      /nameDe: must be sent now/,
    ],
    [
      'a member that is taken no longer',
      (d) => (shape(d, 'CreateUnit').properties = without(shape(d, 'CreateUnit').properties, 'nameDe')),
      /nameDe: is gone/,
    ],
    ['fewer words', (d) => (shape(d, 'Stage').enum = ['idea', 'in_use']), /the word pilot is gone/],
    ['a narrower limit', (d) => (member(d, 'CreateUnit', 'nameEn').maxLength = 20), /nameEn: a narrower maxLength/],
    ['another pattern', (d) => (member(d, 'CreateUnit', 'code').pattern = '^x$'), /code: another pattern/],
    [
      'a code of refusals that is gone',
      (d) => Object.assign(d.components, { responses: without(d.components.responses, 'Refused412') }),
      /the code record.stale is gone/,
    ],
  ])('is seen to break with %s', (_, change, told) => expect(changed(change).join('\n')).toMatch(told));

  it.each<[string, (document: Released) => void]>([
    ['an operation more', (d) => Object.assign(d.paths, { '/api/v1/new': d.paths['/api/v1/units'] })],
    [
      'a member more in an answer',
      (d) => Object.assign(shape(d, 'Unit').properties ?? {}, { colour: { type: 'string' } }),
    ],
    ['a member more that may be sent', (d) => Object.assign(shape(d, 'CreateUnit').properties ?? {}, { colour: {} })],
    ['a word more', (d) => (shape(d, 'Stage').enum = [...(shape(d, 'Stage').enum ?? []), 'sold'])],
    ['a request that asks for less', (d) => (shape(d, 'CreateUnit').required = ['code'])],
    ['an answer that is never null', (d) => (member(d, 'Unit', 'nameDe').type = 'string')],
  ])('breaks nobody with %s', (_, change) => expect(changed(change)).toEqual([]));

  it('may break where the version says so', () => {
    expect(saysSo('0.1.0', '0.1.9')).toBe(false);
    expect(saysSo('0.1.0', '0.2.0')).toBe(true);
    expect(saysSo('1.1.0', '1.2.0')).toBe(false);
    expect(saysSo('1.9.0', '2.0.0')).toBe(true);
    expect(saysSo('1.0.0', '0.9.0')).toBe(false);
  });
});
