// What a body must be besides its contract: how long, how many, between which numbers, of which form. It is read from
// what checks the body, so that document and server cannot differ.

import { plainToInstance } from 'class-transformer';
import { checksOf, schemaOf, type Check } from './checks';
import type { Kind } from './handlers';
import type { Schema, Schemas } from './shapes';

type Shape = Record<string, unknown>;

const LIMITS = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minimum',
  'maximum',
  'pattern',
  'format',
];

/** Writes into the schema of a body what its class checks. */
export function describeBody(schemas: Schemas, schema: object, kind: Kind): void {
  const properties = resolved(schemas, schema)['properties'] as Record<string, Shape> | undefined;
  // What is open to any name says of none of them what it is.
  if (properties === undefined) return;
  for (const [name, checks] of checksOf(kind)) {
    const member = properties[name];
    if (member === undefined) throw new Error(`${kind.name} takes ${name}, of which its contract knows nothing`);
    const value = withoutNull(member);
    const items = value['items'] as Shape | undefined;
    const [ofAll, ofEach] = [checks.filter(({ each }) => !each), checks.filter(({ each }) => each)];
    limit(resolved(schemas, value), ofAll, `${kind.name}.${name}`);
    if (items !== undefined) limit(resolved(schemas, items), ofEach, `${kind.name}.${name}[]`);
    if (checks.some(({ type }) => type === 'nestedValidation'))
      describeBody(schemas, items ?? value, nestedIn(kind, name));
  }
}

function limit(shape: Shape, checks: readonly Check[], at: string): void {
  const checked: Schema = Object.assign({}, ...checks.map(schemaOf));
  if (checked['type'] === 'integer' && shape['type'] === 'number') shape['type'] = 'integer';
  for (const name of LIMITS) {
    const said = shape[name];
    if (said !== undefined && said !== checked[name])
      throw new Error(`${at}: its contract says ${name} ${String(said)}, checked is ${String(checked[name])}`);
    if (checked[name] !== undefined) shape[name] = checked[name];
  }
}

function resolved(schemas: Schemas, schema: object): Shape {
  const name = '$ref' in schema ? String(schema.$ref).replace(/.*\//, '') : undefined;
  return name === undefined ? (schema as Shape) : resolved(schemas, schemas[name] ?? {});
}

function withoutNull(shape: Shape): Shape {
  const choices = (shape['anyOf'] as Shape[] | undefined)?.filter(({ type }) => type !== 'null') ?? [];
  return choices.length === 1 ? (choices[0] ?? shape) : shape;
}

/** The class of what stands in a member, or in the list in it. */
export function nestedIn(kind: Kind, name: string): Kind {
  const made = plainToInstance(kind, { [name]: [{}] }) as Record<string, object[]>;
  return made[name]?.[0]?.constructor as Kind;
}
