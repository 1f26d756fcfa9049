// What the document says of the members of a body is what the server checks: as long, as many, as high, of that form.

import { ModulesContainer } from '@nestjs/core';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { checksOf, schemaOf } from '../../apps/api/src/openapi/checks';
import { handlersOf, type Kind } from '../../apps/api/src/openapi/handlers';
import { nestedIn } from '../../apps/api/src/openapi/request-bodies';
import { describedApp } from '../../apps/api/src/write-openapi';
import { readDocument } from '../support/described/document';

interface Shape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly [limit: string]: unknown;
}

const { paths, components } = readDocument() as unknown as {
  paths: Record<string, Record<string, { operationId: string; requestBody?: { content: Record<string, Body> } }>>;
  components: { schemas: Record<string, Shape> };
};
interface Body {
  schema: Shape;
}
const resolved = (shape: Shape): Shape =>
  shape.$ref === undefined ? shape : resolved(components.schemas[shape.$ref.replace(/.*\//, '')] ?? {});

/** A body of the document with the class that checks it, and those within it. */
interface Checked {
  readonly kind: Kind;
  readonly members: Readonly<Record<string, Shape>>;
}

function within(shape: Shape, kind: Kind): Checked[] {
  const { properties } = resolved(shape);
  if (properties === undefined) return [];
  const nested = [...checksOf(kind)].filter(([, checks]) => checks.some(({ type }) => type === 'nestedValidation'));
  return [
    { kind, members: properties },
    ...nested.flatMap(([name]) => within(properties[name]?.items ?? properties[name] ?? {}, nestedIn(kind, name))),
  ];
}

async function bodies(): Promise<Checked[]> {
  const app = await describedApp();
  const kinds = [...handlersOf(app.get(ModulesContainer)).values()];
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  return operations.flatMap(({ operationId, requestBody }) => {
    const kind = kinds.find(({ name }) => name === operationId)?.body;
    const [content] = Object.values(requestBody?.content ?? {});
    return kind === undefined || content === undefined ? [] : within(content.schema, kind);
  });
}

/** A value just beyond what a member may be, with the checks of which one refuses it. */
function beyond({ items, ...shape }: Shape): [value: unknown, checks: readonly string[]][] {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum, pattern, format } = shape;
  const own: [unknown, unknown, readonly string[]][] = [
    [minLength, '', ['blank', 'minLength']],
    [maxLength, 'x'.repeat(Number(maxLength ?? 0) + 1), ['maxLength']],
    [minItems, [], ['arrayMinSize']],
    [maxItems, Array.from({ length: Number(maxItems ?? 0) + 1 }, String), ['arrayMaxSize']],
    [shape['uniqueItems'], ['x', 'x'], ['arrayUnique']],
    [minimum, Number(minimum) - 1, ['min']],
    [maximum, Number(maximum) + 1, ['max']],
    [pattern, '?', ['matches']],
    [format, '?', ['isUuid', 'notADay']],
  ];
  return [
    ...own.flatMap(([limit, value, checks]): [unknown, readonly string[]][] =>
      limit === undefined ? [] : [[value, checks]],
    ),
    ...(items === undefined ? [] : beyond(resolved(items))).map(([value, checks]): [unknown, readonly string[]] => [
      [value],
      checks,
    ]),
  ];
}

const refusedBy = (kind: Kind, name: string, value: unknown): string[] =>
  validateSync(plainToInstance(kind, { [name]: value }))
    .filter(({ property }) => property === name)
    .flatMap(({ constraints = {} }) => Object.keys(constraints));

describe('a limit of a body', () => {
  it('stands in the document, and what is beyond it is refused', async () => {
    const all = (await bodies()).flatMap(({ kind, members }) =>
      [...checksOf(kind).keys()].flatMap((name) =>
        beyond(members[name] ?? {}).map(([value, checks]) => ({
          at: `${kind.name}.${name}`,
          kind,
          name,
          value,
          checks,
        })),
      ),
    );
    expect(all.length).toBeGreaterThan(150);
    const taken = all.filter(
      ({ kind, name, value, checks }) => !refusedBy(kind, name, value).some((check) => checks.includes(check)),
    );
    expect(taken.map(({ at, checks }) => `${at}: ${checks.join(' or ')}`)).toEqual([]);
  });

  it('is one that the document has words for', async () => {
    const checks = (await bodies()).flatMap(({ kind }) => [...checksOf(kind).values()].flat());
    const without = checks.filter((check) => Object.keys(schemaOf(check)).length === 0);
    // What may be left out and of what kind it is, the contract says.
    expect([...new Set(without.map(({ name, type }) => name ?? type))].sort()).toEqual([
      // A list that may be empty.
      'arrayMinSize',
      'conditionalValidation',
      // The notes to answers, looked at as a whole.
      'customValidation',
      'isArray',
      'isDefined',
      // What mail, an instant and an address on the web are, JSON Schema has another idea of.
      'isEmail',
      'isObject',
      'isOptional',
      'isString',
      'nestedValidation',
      'notAnAddress',
      'notAnInstant',
    ]);
  });
});
