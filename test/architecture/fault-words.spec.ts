// Every code of a fault that the sources can answer with has words, and every field that can be sent has a name: nobody
// is shown a code or a pointer.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DETAIL_KEYS } from '@registry/record';
import { faults as de } from '../../apps/web/src/words/de/faults';
import { faults as en } from '../../apps/web/src/words/en/faults';
import { faults as fr } from '../../apps/web/src/words/fr/faults';

const root = join(__dirname, '../..');
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !/(^|\/)dist\//.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

const found = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([, one = '']) => one));

function codes(): string[] {
  const api = sources('apps/api/src');
  const record = [readFileSync(join(root, 'libs/record/src/forms/check.ts'), 'utf8')];
  const facts = [readFileSync(join(root, 'libs/classifier/src/questions/check-facts.ts'), 'utf8')];
  const decorators = found(api, /@(Is[A-Z]\w+|Min(?:Length)?|Max(?:Length)?|Array\w+|Matches)\(/g)
    .filter((name) => name !== 'IsOptional')
    .map((name) => kebab(name.charAt(0).toLowerCase() + name.slice(1).replace('UUID', 'Uuid')));
  const own = found(api, /(?:ValidateBy|ValidatorConstraint)\(\s*\{\s*name: '(\w+)'/g).map(kebab);
  const union = /export type FaultCode =([^;]+);/.exec(record[0] ?? '')?.[1] ?? '';
  const problem = /\|\s*'not-an-object'([^;]+);/.exec(facts[0] ?? '')?.[0] ?? '';
  return [
    ...new Set([
      ...found(api, /code: '([a-z]+(?:-[a-z]+)*)'/g),
      ...found([union, problem], /'([a-z-]+)'/g),
      ...decorators,
      ...own,
      'nested-validation',
    ]),
  ].sort();
}

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  additionalProperties?: boolean | Schema;
}

/** Names of all fields in what people send: a form comes from a machine, which reads no words. */
function sentFields(): string[] {
  const api = JSON.parse(readFileSync(join(root, 'docs/openapi.json'), 'utf8')) as {
    paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>>;
    components: { schemas: Record<string, Schema> };
  };
  const [names, seen] = [new Set<string>(), new Set<string>()];
  const visit = (schema: Schema): void => {
    const name = schema.$ref?.split('/').at(-1);
    if (name !== undefined) {
      if (!seen.has(name) && api.components.schemas[name]) {
        seen.add(name);
        visit(api.components.schemas[name]);
      }
      return;
    }
    for (const part of [
      ...(schema.allOf ?? []),
      ...(schema.anyOf ?? []),
      ...(schema.oneOf ?? []),
      ...(schema.items ? [schema.items] : []),
    ])
      visit(part);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties);
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      names.add(key);
      visit(value);
    }
  };
  for (const operations of Object.values(api.paths)) {
    for (const { requestBody } of Object.values(operations))
      for (const { schema } of [requestBody?.content['application/json'] ?? []].flat()) visit(schema);
  }
  return [...names];
}

describe('words for faults', () => {
  it('say each code of the sources', () => {
    expect(codes().length).toBeGreaterThan(50);
    expect(codes().filter((code) => !(code in en.fault))).toEqual([]);
  });

  it('name each field that can be sent, but those that the catalogue of the record names', () => {
    const details = new Set<string>(DETAIL_KEYS);
    expect(sentFields().filter((name) => !(name in en.faultField) && !details.has(name))).toEqual([]);
  });

  it.each(['fault', 'faultField'] as const)('are in no other language than that of the page: %s', (group) => {
    for (const words of [fr, de]) expect(Object.keys(words[group])).toEqual(Object.keys(en[group]));
    if (group === 'fault')
      for (const [code, text] of Object.entries(en.fault))
        expect([fr.fault, de.fault].map((words) => (words as Record<string, string>)[code])).not.toContain(text);
  });
});
