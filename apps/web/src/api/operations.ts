// The operations of the API by the names that its document gives them: what each takes and answers is checked against
// the document by the compiler.
import { BASE, request, transfer, type Answered, type RequestOptions } from './client';
import { atDoor, type operations } from './generated';
import type { inside } from './generated-inside';

export type OperationName = keyof operations;
type Addresses = typeof atDoor & typeof inside;
/** What only reads. */
export type ReadName = {
  [Name in OperationName]: Addresses[Name] extends `GET ${string}` ? Name : never;
}[OperationName];
export type CommandName = Exclude<OperationName, ReadName>;

type Members<Part> = [Part] extends [never] ? unknown : Part;
type In<Name extends OperationName, Place extends 'path' | 'query'> = Members<
  NonNullable<operations[Name]['parameters'][Place]>
>;
/** What is sent is not written to: it may be fixed where it comes from. */
type Fixed<All> = All extends readonly (infer One)[]
  ? readonly Fixed<One>[]
  : All extends object
    ? { readonly [Member in keyof All]: Fixed<All[Member]> }
    : All;
type OrNone<All> = unknown extends All ? Record<string, never> : Fixed<All>;
export type Path<Name extends OperationName> = In<Name, 'path'>;
/** What stands in its address and in its query, in one. */
export type ParametersOf<Name extends OperationName> = OrNone<In<Name, 'path'> & In<Name, 'query'>>;

type Json<Carrier> = Carrier extends { content: { 'application/json': infer Content } } ? Content : undefined;
export type Body<Name extends OperationName> = Fixed<Json<operations[Name]['requestBody']>>;
export type Answer<Name extends OperationName> = Json<
  operations[Name]['responses'][keyof operations[Name]['responses']]
>;

/** Whether it is refused without the version that one has read. */
export type OwesVersion<Name extends OperationName> = operations[Name]['parameters'] extends {
  header: { 'If-Match': string };
}
  ? true
  : false;
type Version<Owes> = Owes extends true ? { ifMatch: string | null } : { ifMatch?: string | null };
export type Sent<Name extends OperationName, Owes = OwesVersion<Name>> = Omit<RequestOptions, 'body' | 'ifMatch'> &
  (Body<Name> extends undefined ? unknown : { body: Body<Name> }) &
  Version<Owes>;

type Nothing = Record<never, never>;
/** What need not be given may be left out, from the end. */
export type Arguments<Given, More> = Nothing extends More
  ? Nothing extends Given
    ? [parameters?: Given, more?: More]
    : [parameters: Given, more?: More]
  : [parameters: Given, more: More];

export type Values = Readonly<Record<string, unknown>>;

/** The first page asks for few; what is inside brings the others, and makes them known. */
const addresses: Partial<Record<string, string>> = { ...atDoor };
export const know = (more: typeof inside): void => void Object.assign(addresses, more);

/** Method and address with names of parts in it; undefined for what is no operation, or not known yet. */
export const whereIs = (name: string): string | undefined => addresses[name];

function requireAddress(name: OperationName): string {
  const address = whereIs(name);
  if (address === undefined) throw new Error(`${name} is asked for from inside alone`);
  return address;
}

/** Names of the parts of its address. */
export const partsOf = (name: OperationName): string[] =>
  [...requireAddress(name).matchAll(/\{(\w+)\}/g)].map(([, part = '']) => part);

/** What is no part of the address stands in the query; what is empty is left out, lists are repeated. */
function addressOf(name: OperationName, values: Values): [method: string, path: string] {
  const [method = '', template = ''] = requireAddress(name).split(' ');
  const parts = partsOf(name);
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (parts.includes(key) || value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(key, String(one));
  }
  const path = template.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(String(values[part])));
  const text = query.toString();
  return [method, text === '' ? path : `${path}?${text}`];
}

/** For those who say themselves what it takes and answers. */
export const send = (name: OperationName, values: Values = {}, sent: RequestOptions = {}): Promise<Answered<unknown>> =>
  request(...addressOf(name, values), sent);

export const call = <Name extends OperationName>(
  name: Name,
  ...[parameters, sent]: Arguments<ParametersOf<Name>, Sent<Name>>
): Promise<Answered<Answer<Name>>> =>
  send(name, parameters as Values, sent as RequestOptions) as Promise<Answered<Answer<Name>>>;

/** Sends a file as it is, telling how much has gone. */
export const sendFile = <
  Name extends 'addEvidenceFile' | 'sendFile' | 'receiveImport' | 'proposeRecord' | 'proposeChanges',
>(
  name: Name,
  parameters: ParametersOf<Name>,
  file: Blob,
  onProgress: (share: number) => void,
): Promise<Answered<Answer<Name>>> => transfer(addressOf(name, parameters as Values)[1], file, onProgress);

/** Where the browser itself goes for a file. */
export const linkTo = <Name extends ReadName>(name: Name, ...[parameters]: Arguments<ParametersOf<Name>, Nothing>) =>
  BASE + addressOf(name, (parameters ?? {}) as Values)[1];
