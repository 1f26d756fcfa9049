// The order of a list by one column or two, and what comes after a place in it. The id of the system ends every order,
// so that no two places are the same.

import { join, raw, sql, type Sql } from '../../../../platform/database/sql';
import { readCursor, type CursorKind } from '../../../../platform/http/paging';
import type { SortedSystems } from '../list-systems.query';
import { sortKeys, type SortKey } from './sort-keys';

export interface OrderedBy extends SortKey {
  readonly isDescending: boolean;
}

/** What a list is ordered by, at least one key. */
export type ListOrder = readonly OrderedBy[];

/** What is joined to `ai_system s` for the keys of an order beside what cells are read from. */
export const joinedFor = (order: ListOrder): Sql =>
  join([...new Set(order.flatMap(({ joined }) => joined ?? []))], ' ');

/** What a row has in each key of the order, as a cursor holds it. */
export type PlaceKey = string | number | null;

function orderedBy(sort: string): OrderedBy {
  return { ...sortKeys[sort.replace('-', '')]!, isDescending: sort.startsWith('-') };
}

const DEFAULT = '-changedAt';

/** The order that was asked for; null: by relevance. */
export function orderOf({ sort, thenBy }: SortedSystems, isSearched: boolean): ListOrder | null {
  if (sort === 'relevance' || sort === undefined) return isSearched ? null : [orderedBy(DEFAULT)];
  const isSame = thenBy === undefined || thenBy.replace('-', '') === sort.replace('-', '');
  return [orderedBy(sort), ...(isSame ? [] : [orderedBy(thenBy)])];
}

const directed = (what: Sql, { isDescending, isSparse }: OrderedBy): Sql =>
  sql`${what} ${raw(isDescending ? 'desc' : 'asc')}${raw(isSparse ? ' nulls last' : '')}`;

/** What follows `order by`. @param nameOf the key of this place, where it has a name already */
export const orderBy = (order: ListOrder, nameOf: (place: number) => Sql = (place) => order[place]!.by): Sql =>
  join([...order.map((key, place) => directed(nameOf(place), key)), lastOf(order)], ', ');

const lastOf = (order: ListOrder): Sql => sql`s.id ${raw(order[0]!.isDescending ? 'desc' : 'asc')}`;

const casts = { text: 'text', instant: 'timestamptz', integer: 'bigint' } as const;

/** The keys of a row as JSON, each in the form in which a cursor brings it back. */
export const placeOf = (order: ListOrder, nameOf: (place: number) => Sql): Sql =>
  sql`json_build_array(${join(
    order.map(({ kind }, place) =>
      kind === 'instant'
        ? sql`to_char(${nameOf(place)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
        : nameOf(place),
    ),
    ', ',
  )})`;

/** Ends the cursor of a page of names that are only alike, so that the next page is one too. */
const LOOSE = 'loose';

export const cursorOf = (place: readonly PlaceKey[], id: string, isLoose: boolean): readonly PlaceKey[] => [
  ...place,
  id,
  ...(isLoose ? [LOOSE] : []),
];

export const isLooseCursor = (cursor: string): boolean =>
  Buffer.from(cursor, 'base64url').toString('utf8').endsWith(`"${LOOSE}"]`);

/** What comes after the place that a cursor tells. Refuses one that was written for another order. */
export function isAfter(order: ListOrder, cursor: string): Sql {
  const kinds = order.map(({ kind, isSparse }): CursorKind => (isSparse && kind !== 'instant' ? `${kind}?` : kind));
  const parts = readCursor(cursor, [...kinds, 'uuid', ...(isLooseCursor(cursor) ? (['text'] as const) : [])]);
  const id = sql`${parts[order.length]!}::uuid`;
  const first = order[0]!;
  const beyond = raw(first.isDescending ? '<' : '>');
  // As the index of the order is read.
  if (order.length === 1 && !first.isSparse)
    return sql`(${first.by}, s.id) ${beyond} (${valueOf(first, parts[0]!)}, ${id})`;
  const ways = order.map((key, place) => join([...alike(order, parts, place), later(key, parts[place]!)], ' and '));
  const last = join([...alike(order, parts, order.length), sql`s.id ${beyond} ${id}`], ' and ');
  return sql`(${join(
    [...ways, last].map((way) => sql`(${way})`),
    ' or ',
  )})`;
}

const valueOf = ({ kind }: SortKey, value: PlaceKey): Sql => sql`${value}::${raw(casts[kind])}`;

/** As before in the first keys. */
const alike = (order: ListOrder, parts: readonly PlaceKey[], count: number): Sql[] =>
  order
    .slice(0, count)
    .map((key, place) =>
      parts[place] === null ? sql`${key.by} is null` : sql`${key.by} = ${valueOf(key, parts[place]!)}`,
    );

function later(key: OrderedBy, value: PlaceKey): Sql {
  if (value === null) return sql`false`;
  const beyond = sql`${key.by} ${raw(key.isDescending ? '<' : '>')} ${valueOf(key, value)}`;
  return key.isSparse ? sql`(${beyond} or ${key.by} is null)` : beyond;
}
