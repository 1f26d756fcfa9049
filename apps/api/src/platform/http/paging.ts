// Keyset paging: the cursor is the sort key of the last row shown, so pages never shift under the reader.

import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { isDay } from '@registry/record';
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX, type Page } from '@registry/contracts';
import { uuidPattern } from '../input/system-id';
import { malformed } from '../problems/refusal';

export class PageQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_LIMIT_MAX)
  limit: number = PAGE_LIMIT_DEFAULT;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  cursor?: string;
}

/** Packs the sort key of the last row. */
export function writeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');
}

const isUuid = (part: unknown): boolean => typeof part === 'string' && uuidPattern.test(part);
const kinds = {
  text: (part: unknown) => typeof part === 'string' && !/\u0000|[\uD800-\uDFFF]{1}(?![\uDC00-\uDFFF])/.test(part),
  instant: (part: unknown) =>
    typeof part === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(part) &&
    !Number.isNaN(Date.parse(part)),
  number: (part: unknown) => typeof part === 'string' && /^[0-9]{1,6}(\.[0-9]{1,9})?$/.test(part),
  integer: (part: unknown) => Number.isSafeInteger(part),
  uuid: isUuid,
  /** A day, or the end of all days. */
  day: (part: unknown) => typeof part === 'string' && (part === 'infinity' || isDay(part)),
} as const;

type Kind = keyof typeof kinds;
/** With a question mark: or null, where the row has no such value. */
export type CursorKind = Kind | `${Kind}?`;
type Part<One> = One extends `${infer Known}?` ? Part<Known> | null : One extends 'integer' ? number : string;
/** What stands in a cursor whose parts are of these kinds. */
type Parts<Kinds extends readonly CursorKind[]> = { readonly [Index in keyof Kinds]: Part<Kinds[Index]> };

const isOf = (kind: CursorKind, part: unknown): boolean =>
  (kind.endsWith('?') && part === null) || kinds[kind.replace('?', '') as Kind](part);

/** Unpacks a cursor whose parts are of these kinds; anything we did not write is refused. */
export function readCursor<const Kinds extends readonly CursorKind[]>(cursor: string, parts: Kinds): Parts<Kinds> {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts.length && parts.every((kind, index) => isOf(kind, key[index]))) {
      return key as unknown as Parts<Kinds>;
    }
  } catch {
    // Falls through to the refusal.
  }
  throw malformed({ pointer: '?cursor', code: 'not-a-cursor', detail: 'Use the nextCursor of the page before.' });
}

/** Cuts the page out of `limit + 1` rows. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
  key: (row: Row) => readonly (string | number | null)[],
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    nextCursor: rows.length > limit && last !== undefined ? writeCursor(key(last)) : null,
  };
}
