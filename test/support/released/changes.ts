// What of a released document of the API programs can no longer rely on.

import { ShapeComparer, type Shape, type Shapes } from './shapes';

type Content = Readonly<Record<string, { readonly schema?: Shape }>>;
type Headers = Readonly<Record<string, { readonly $ref?: string; readonly required?: boolean }>>;

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Shape;
}

export interface Answer {
  readonly $ref?: string;
  readonly content?: Content;
  readonly headers?: Headers;
}

export interface Operation {
  readonly operationId: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface Released {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Shapes; readonly responses?: Readonly<Record<string, Answer>> };
}

/** Whether the version says that something broke: another major one, or before the first, another minor one. */
export function saysSo(before: string, after: string): boolean {
  const [[major = 0, minor = 0], [majorNow = 0, minorNow = 0]] = [numbersOf(before), numbersOf(after)];
  return majorNow > major || (major === 0 && majorNow === 0 && minorNow > minor);
}

const numbersOf = (version: string): number[] => version.split('.').map(Number);

/** Each change that breaks a program which was written to the document as it was, in words. */
export function breakingChanges(before: Released, after: Released): string[] {
  const shapes = new ShapeComparer(before.components.schemas, after.components.schemas);
  const operations = Object.entries(before.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, old]) => {
      const place = `${method.toUpperCase()} ${path}`;
      const now = after.paths[path]?.[method];
      return now === undefined ? [`${place}: is gone`] : ofOperation(shapes, old, now).map((one) => `${place} ${one}`);
    }),
  );
  return [...new Set([...operations, ...ofCodes(before, after)])];
}

function ofOperation(shapes: ShapeComparer, old: Operation, now: Operation): string[] {
  const ways = ({ security = [] }: Operation): string[] => security.flatMap((way) => Object.keys(way));
  const isOpen = ways(now).length === 0;
  return [
    ...(old.operationId === now.operationId ? [] : [`is called ${now.operationId}, no longer ${old.operationId}`]),
    ...(ways(old).length === 0 && !isOpen ? ['is no longer open to everybody'] : []),
    ...ways(old).flatMap((way) => (isOpen || ways(now).includes(way) ? [] : [`can no longer be asked with ${way}`])),
    ...ofParameters(shapes, old.parameters ?? [], now.parameters ?? []),
    ...ofBody(shapes, old.requestBody, now.requestBody),
    ...Object.entries(old.responses).flatMap(([status, answer]) =>
      Number(status) >= 400 ? [] : ofAnswer(shapes, answer, now.responses[status]).map((one) => `${status} ${one}`),
    ),
  ];
}

function ofParameters(shapes: ShapeComparer, old: readonly Parameter[], now: readonly Parameter[]): string[] {
  const same = (one: Parameter) => (other: Parameter) => one.name === other.name && one.in === other.in;
  const kept = old.flatMap((parameter) => {
    const at = `${parameter.in} ${parameter.name}`;
    const present = now.find(same(parameter));
    if (present === undefined) return [`${at}: is gone`];
    return [...shapes.breaks('sent', { before: parameter.schema, after: present.schema }, at)];
  });
  const owed = now.filter((parameter) => parameter.required === true && old.find(same(parameter))?.required !== true);
  return [...kept, ...owed.map(({ name, in: where }) => `${where} ${name}: must be sent now`)];
}

function ofBody(shapes: ShapeComparer, old: Operation['requestBody'], now: Operation['requestBody']): string[] {
  if (old === undefined) return now?.required === true ? ['body: must be sent now'] : [];
  if (now === undefined) return ['body: is gone'];
  return [
    ...(now.required === true && old.required !== true ? ['body: must be sent now'] : []),
    ...ofContent(old.content, now.content, 'body', (pair, at) => shapes.breaks('sent', pair, at)),
  ];
}

function ofAnswer(shapes: ShapeComparer, old: Answer, now: Answer | undefined): string[] {
  if (now === undefined) return ['answer: is gone'];
  const headers = Object.keys(old.headers ?? {}).filter((name) => !(name in (now.headers ?? {})));
  return [
    ...headers.map((name) => `header ${name}: is gone`),
    ...ofContent(old.content ?? {}, now.content ?? {}, 'answer', (pair, at) => shapes.breaks('answered', pair, at)),
  ];
}

function ofContent(
  old: Content,
  now: Content,
  at: string,
  compare: (pair: { before: Shape; after: Shape }, at: string) => readonly string[],
): string[] {
  return Object.entries(old).flatMap(([type, { schema: before = {} }]) => {
    const present = now[type];
    return present === undefined
      ? [`${at}: no longer ${type}`]
      : [...compare({ before, after: present.schema ?? {} }, at)];
  });
}

/** Codes of refusals that are no longer there, or have another status. */
function ofCodes(before: Released, after: Released): string[] {
  return Object.entries(before.components.responses ?? {}).flatMap(([name, answer]) => {
    const now = codesOf(after.components.responses?.[name]);
    return codesOf(answer).flatMap((code) => (now.includes(code) ? [] : [`${name}: the code ${code} is gone`]));
  });
}

const codesOf = (answer: Answer | undefined): string[] =>
  Object.values(answer?.content ?? {}).flatMap(({ schema }) =>
    (schema?.allOf ?? []).flatMap(({ properties }) => (properties?.['code']?.enum ?? []).map(String)),
  );
