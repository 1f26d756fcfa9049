// Reading, by the name of an operation. What was read is kept under that name and its parameters, with its version.
import { keepPreviousData, queryOptions, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ProblemCode } from '@registry/contracts';
import { isRefusal, type Answered } from './client';
import { send, type Answer, type Arguments, type ParametersOf, type ReadName, type Values } from './operations';

/** Refusals that say: there is none. */
const NONE = {
  getSession: 'session.required',
  getGuest: 'session.required',
  listDemoPeople: 'session.demo-disabled',
  getLatestDutyRun: 'record.not-found',
} as const satisfies Partial<Record<ReadName, ProblemCode>>;

export type Found<Name extends ReadName> = Answered<Answer<Name> | (Name extends keyof typeof NONE ? null : never)>;
export const none: Answered<null> = { value: null, etag: null };

function kept<Name extends ReadName>(name: Name, values: Values = {}) {
  const saysNone = (NONE as Partial<Record<ReadName, ProblemCode>>)[name];
  return queryOptions({
    queryKey: [name, values] as const,
    queryFn: ({ signal }) =>
      send(name, values, { signal }).catch((error: unknown) => {
        if (saysNone !== undefined && isRefusal(error, saysNone)) return none;
        throw error;
      }) as Promise<Found<Name>>,
  });
}

type Only<Name extends ReadName> = Arguments<ParametersOf<Name>, Record<never, never>>;

/** How an operation is read and under which key it is kept: for what `useQuery` and the cache are asked besides. */
export const queryOf = <Name extends ReadName>(name: Name, ...[parameters]: Only<Name>) =>
  kept(name, parameters as Values);

/** What was read with its version, for what may be changed. */
export const useRecord = <Name extends ReadName>(name: Name, ...[parameters]: Only<Name>) =>
  useQuery(kept(name, parameters as Values));

/** What was read before stays until what is read now is there. */
export const keeping = { placeholderData: keepPreviousData } as const;

type How<Name extends ReadName, Data> = Omit<
  UseQueryOptions<Found<Name>, Error, Data, readonly [Name, Values]>,
  'queryKey' | 'queryFn' | 'select'
>;
type Value<Name extends ReadName> = Found<Name>['value'];
const valueOf = <All>({ value }: Answered<All>): All => value;

export const useRead = <Name extends ReadName>(
  name: Name,
  ...[parameters, how]: Arguments<ParametersOf<Name>, How<Name, Value<Name>>>
) => useQuery({ ...kept(name, parameters as Values), ...how, select: valueOf<Value<Name>> });

type ListName = { [Name in ReadName]: Answer<Name> extends { items: unknown[] } ? Name : never }[ReadName];
type Items<Name extends ListName> = Answer<Name> extends { items: infer All } ? All : never;
const itemsOf = ({ value }: Answered<unknown>) => (value as { items: unknown[] }).items;

/** The items of a list that is not cut, or of which the first page will do. */
export const useItems = <Name extends ListName>(
  name: Name,
  ...[parameters, how]: Arguments<ParametersOf<Name>, How<Name, Items<Name>>>
) => useQuery({ ...kept(name, parameters as Values), ...how, select: itemsOf as (found: Found<Name>) => Items<Name> });
